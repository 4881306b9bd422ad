import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Team } from '../../../api/contract'
import { renameTeam, teamChanged } from '../../../api/teams/teams'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { TextField } from '../../../ui/field/TextField'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { limits, textFault } from '../limits'

type Props = { team: Team; etag: string | null; onClose: () => void }

export function RenameDialog({ team, etag, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState(team.name)
  const fault = textFault(name, limits.team)
  const renaming = useMutation({
    mutationFn: () => renameTeam(team.id, name.trim(), etag),
    onSuccess: async () => {
      // The name stands beside every innovation of the team.
      await Promise.all([
        teamChanged(queries, team.id),
        queries.invalidateQueries({ queryKey: ['innovations'] }),
        queries.invalidateQueries({ queryKey: ['innovation'] }),
      ])
      onClose()
    },
    // Most often somebody changed it first: the second press is then made on what is true now.
    onError: () => teamChanged(queries, team.id),
  })
  const submit = () => {
    if (fault) document.getElementById('team-name')?.focus()
    else if (!renaming.isPending) renaming.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={renaming.isPending}>
        {t('teams.rename.submit')}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <Dialog open title={t('teams.rename.title')} onClose={onClose} onSubmit={submit} actions={actions}>
      <TextField
        id="team-name"
        label={t('teams.name')}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={fault && t(`teams.nameFault.${fault}`, { limit: limits.team })}
        autoComplete="organization"
      />
      {renaming.isError && <ProblemNotice error={renaming.error} />}
    </Dialog>
  )
}

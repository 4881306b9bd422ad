import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import type { TeamRole } from '../../../api/contract'
import { invitationsOf, makeInvitation } from '../../../api/teams/invitations'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Select } from '../../../ui/field/Select'
import { TextField } from '../../../ui/field/TextField'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { isTooLong, limits } from '../limits'
import { RoleChoice } from '../members/RoleChoice'
import { InvitationMade } from './InvitationMade'

const periods = [1, 3, 7, 14, 30]
const usualPeriod = 7

/** Asks as what somebody is invited, then hands out the link. */
export function InviteDialog({ team, onClose }: { team: string; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [id] = useState(() => v7())
  const [role, setRole] = useState<TeamRole>('EDITOR')
  const [note, setNote] = useState('')
  const [days, setDays] = useState(usualPeriod)
  const noteFault = isTooLong(note, limits.note)
    ? t('teams.invite.noteTooLong', { limit: limits.note })
    : undefined
  const making = useMutation({
    mutationFn: () => makeInvitation(team, id, { role, days, ...(note.trim() && { note: note.trim() }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsOf(team).queryKey }),
  })
  if (making.data?.body.token) return <InvitationMade invitation={making.data.body} onClose={onClose} />

  const submit = () => {
    if (noteFault) document.getElementById('invitation-note')?.focus()
    else if (!making.isPending) making.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={making.isPending}>
        {t('teams.invite.submit')}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog open title={t('teams.invite.title')} onClose={onClose} onSubmit={submit} actions={actions}>
      <RoleChoice legend={t('teams.invite.role')} role={role} onChange={setRole} />
      <TextField
        id="invitation-note"
        label={t('teams.invite.note')}
        hint={t('teams.invite.noteHint')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={noteFault}
        autoComplete="off"
      />
      <Select
        label={t('teams.invite.days')}
        options={periods.map((count) => ({ value: String(count), name: t('teams.days', { count }) }))}
        value={String(days)}
        onChange={(event) => setDays(Number(event.target.value))}
        error={undefined}
      />
      {making.isError && <ProblemNotice error={making.error} />}
    </Dialog>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import { Button } from '../../ui/action/Button'
import { LinkButton } from '../../ui/action/LinkButton'
import { TextField } from '../../ui/field/TextField'
import { ProblemNotice } from '../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../ui/text/PageHeading'
import { teamChanged } from '../../api/teams/teams'
import { keepTeam } from './manage/keepTeam'
import { limits, textFault } from './limits'
import styles from './teams.module.css'

export function NewTeamPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // One id for one form: sending again after a lost answer creates nothing twice.
  const [id] = useState(() => v7())
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const fault = textFault(name, limits.team)
  const making = useMutation({
    mutationFn: () => keepTeam(id, name.trim()),
    onSuccess: async () => {
      await navigate(`/teams/${id}`, { replace: true })
      return teamChanged(queries, id)
    },
  })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault) document.getElementById('team-name')?.focus()
    else if (!making.isPending) making.mutate()
  }
  return (
    <>
      <PageHeading title={t('teams.new.title')} />
      <p className={styles.lead}>{t('teams.new.lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          id="team-name"
          label={t('teams.name')}
          hint={t('teams.nameHint')}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={tried && fault ? t(`teams.nameFault.${fault}`, { limit: limits.team }) : undefined}
          autoComplete="organization"
        />
        {making.isError && <ProblemNotice error={making.error} />}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={making.isPending}>
            {t('teams.add')}
          </Button>
          <LinkButton variant="quiet" to="/teams">
            {t('ui.cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  )
}

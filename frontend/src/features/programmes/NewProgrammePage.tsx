import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import { programmeChanged } from '../../api/programmes/programmes'
import { Button } from '../../ui/action/Button'
import { LinkButton } from '../../ui/action/LinkButton'
import { ProblemNotice } from '../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../ui/text/PageHeading'
import { bodyOf, draftFault, ProgrammeFields } from './manage/ProgrammeFields'
import { keepProgramme } from './manage/keepProgramme'
import styles from './programmes.module.css'

export function NewProgrammePage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // One id for one form: sending again after a lost answer creates nothing twice.
  const [id] = useState(() => v7())
  const [draft, setDraft] = useState({ name: '', description: '' })
  const [tried, setTried] = useState(false)
  const making = useMutation({
    mutationFn: () => keepProgramme(id, bodyOf(draft)),
    onSuccess: async () => {
      await navigate(`/programmes/${id}/manage`, { replace: true })
      return programmeChanged(queries, id)
    },
  })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const fault = draftFault(draft)
    if (fault) document.getElementById(fault)?.focus()
    else if (!making.isPending) making.mutate()
  }
  return (
    <>
      <PageHeading title={t('programmes.new.title')} />
      <p className={styles.lead}>{t('programmes.new.lead')}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ProgrammeFields draft={draft} tried={tried} onChange={setDraft} />
        {making.isError && <ProblemNotice error={making.error} />}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={making.isPending}>
            {t('programmes.add')}
          </Button>
          <LinkButton variant="quiet" to="/programmes">
            {t('ui.cancel')}
          </LinkButton>
        </div>
      </form>
    </>
  )
}

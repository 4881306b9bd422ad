import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { v7 } from 'uuid'
import { invalidated } from '../../../api/innovations'
import { PageHeading } from '../../../ui/text/PageHeading'
import { bodyOf, emptyDraft, type Draft } from './draft/draft'
import { InnovationForm } from './InnovationForm'
import { keepNew } from './keepNew'
import styles from './form.module.css'

export function NewInnovationPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  // One id for one form: sending again after a lost answer creates nothing twice.
  const [id] = useState(() => v7())
  const creating = useMutation({
    mutationFn: (draft: Draft) => keepNew(id, bodyOf(draft)),
    onSuccess: () => invalidated(queries, id),
  })
  const { isSuccess } = creating

  // Goes on only when the guard has seen that nothing is unsaved any more.
  useEffect(() => {
    if (isSuccess) void navigate(`/innovations/${id}`, { replace: true })
  }, [isSuccess, navigate, id])

  return (
    <>
      <PageHeading title={t('innovationForm.newTitle')} />
      <p className={styles.lead}>{t('innovationForm.newLead')}</p>
      <InnovationForm
        start={emptyDraft}
        submit={t('innovationForm.create')}
        busy={creating.isPending}
        saved={isSuccess}
        error={creating.error}
        onSave={(draft) => creating.mutate(draft)}
        onCancel={() => void navigate('/')}
      />
    </>
  )
}

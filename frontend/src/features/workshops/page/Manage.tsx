import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Workshop } from '../../../api/workshops/types'
import { deleteWorkshop, workshopChanged } from '../../../api/workshops/workshops'
import { Button } from '../../../ui/action/Button'
import { ConfirmByName } from '../../../ui/dialog/ConfirmByName'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'
import styles from './page.module.css'

/** Deleting takes everything that was said along, so it asks for the name. */
export function Manage({ workshop, etag }: { workshop: Workshop; etag: string | null }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const { id, title } = workshop
  const deleting = useMutation({
    mutationFn: () => deleteWorkshop(id, etag),
    onSuccess: async () => {
      await navigate('/workshops', { replace: true })
      queries.removeQueries({ queryKey: ['workshop', id] })
      return queries.invalidateQueries({ queryKey: ['workshops'] })
    },
    // Most often somebody changed it first: the second press is then made on what is true now.
    onError: () => workshopChanged(queries, id),
  })
  return (
    <section className={styles.manage} aria-label={t('workshop.delete.section')}>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('workshop.delete.action')}
      </Button>
      <ConfirmByName
        open={asking}
        title={t('workshop.delete.title')}
        name={title}
        confirm={t('workshop.delete.confirm')}
        busy={deleting.isPending}
        error={deleting.isError ? problem(deleting.error) : undefined}
        onConfirm={() => deleting.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('workshop.delete.text')}</p>
        <p>{t('workshop.delete.stays')}</p>
      </ConfirmByName>
    </section>
  )
}

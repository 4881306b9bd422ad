import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Innovation } from '../../../api/contract'
import { deleteInnovation, invalidated, moveInnovation } from '../../../api/innovations'
import { Button } from '../../../ui/action/Button'
import { ConfirmByName } from '../../../ui/dialog/ConfirmByName'
import { ProblemNotice, useProblemText } from '../../../ui/feedback/ProblemNotice'
import { rightsOf } from '../facts/rights'
import styles from './page.module.css'

/** Archiving can be undone, so it asks nothing; deleting asks for the name. */
export function Manage({ innovation, etag }: { innovation: Innovation; etag: string | null }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const { id, name, state } = innovation
  const { mayChange, mayDelete } = rightsOf(innovation)

  const moving = useMutation({
    mutationFn: (to: Innovation['state']) => moveInnovation(id, to, etag),
    onSettled: () => invalidated(queries, id),
  })
  const deleting = useMutation({
    mutationFn: () => deleteInnovation(id, etag),
    onSuccess: async () => {
      await navigate('/', { replace: true })
      queries.removeQueries({ queryKey: ['innovation', id] })
      return queries.invalidateQueries({ queryKey: ['innovations'] })
    },
    // Most often somebody changed it first: the second press is then made on what is true now.
    onError: () => invalidated(queries, id),
  })
  if (!mayChange) return null
  return (
    <section className={styles.manage} aria-label={t('innovation.manage')}>
      {moving.isError && <ProblemNotice error={moving.error} />}
      <div className={styles.actions}>
        {state === 'ACTIVE' ? (
          <Button variant="quiet" busy={moving.isPending} onClick={() => moving.mutate('ARCHIVED')}>
            {t('innovation.archive')}
          </Button>
        ) : (
          <Button busy={moving.isPending} onClick={() => moving.mutate('ACTIVE')}>
            {t('innovation.restore')}
          </Button>
        )}
        {mayDelete && (
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {t('innovation.delete')}
          </Button>
        )}
      </div>
      <ConfirmByName
        open={asking}
        title={t('innovation.deleteTitle')}
        name={name}
        confirm={t('innovation.deleteConfirm')}
        busy={deleting.isPending}
        error={deleting.isError ? problem(deleting.error) : undefined}
        onConfirm={() => deleting.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{t('innovation.deleteText')}</p>
        {state === 'ACTIVE' && <p>{t('innovation.deleteInstead')}</p>}
      </ConfirmByName>
    </section>
  )
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Programme } from '../../../api/programmes/contract'
import { leaveProgramme } from '../../../api/programmes/people'
import { forgetProgramme } from '../../../api/programmes/programmes'
import { sessionQuery } from '../../../api/session/session'
import { Button } from '../../../ui/action/Button'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'
import styles from '../programmes.module.css'

/** For evaluators; a coordinator leaves among the people, and a team by its innovation. */
export function Leave({ programme }: { programme: Programme }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const session = useQuery(sessionQuery)
  const [asking, setAsking] = useState(false)
  const me = session.data?.account.id
  const leaving = useMutation({
    mutationFn: (account: string) => leaveProgramme(programme.id, account),
    onSuccess: async () => {
      await navigate('/programmes', { replace: true })
      return forgetProgramme(queries, programme.id)
    },
  })
  if (programme.role !== 'EVALUATOR' || !me) return null
  return (
    <section className={styles.manage} aria-label={t('programmes.leave.title')}>
      <div className={styles.actions}>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t('programmes.leave.action')}
        </Button>
      </div>
      <ConfirmOnce
        open={asking}
        title={t('programmes.leave.title')}
        confirm={t('programmes.leave.action')}
        busy={leaving.isPending}
        error={leaving.isError ? problem(leaving.error) : undefined}
        onConfirm={() => leaving.mutate(me)}
        onClose={() => setAsking(false)}
      >
        <p>{t('programmes.leave.text', { name: programme.name })}</p>
      </ConfirmOnce>
    </section>
  )
}

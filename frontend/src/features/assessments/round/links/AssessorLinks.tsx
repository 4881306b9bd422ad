import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linksInto, revokeLink } from '../../../../api/assessments'
import type { Assessment, AssessorLink } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { ConfirmOnce } from '../../../../ui/dialog/ConfirmOnce'
import { ProblemNotice, useProblemText } from '../../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../../ui/feedback/useOutcome'
import styles from '../round.module.css'
import { LinkDialog } from './LinkDialog'
import { LinkRow } from './LinkRow'
import rows from '../../../../ui/list/rows.module.css'
import linkStyles from './links.module.css'

/** The links by which people without an account assess this one round. */
export function AssessorLinks({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { heading, words, say } = useOutcome()
  const [making, setMaking] = useState(false)
  const [asked, setAsked] = useState<AssessorLink | null>(null)
  const links = useQuery(linksInto(assessment.id))
  const revoking = useMutation({
    mutationFn: (link: AssessorLink) => revokeLink(assessment.id, link.id),
    onSettled: () => queries.invalidateQueries({ queryKey: linksInto(assessment.id).queryKey }),
    onSuccess: (_, link) => {
      setAsked(null)
      say(t('round.links.revoked', { name: link.name }))
    },
  })
  const stop = () => {
    setAsked(null)
    revoking.reset()
  }
  return (
    <section className={`${styles.section} ${linkStyles.links}`} aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {t('round.links.title')}
      </h2>
      <p>{t('round.links.what')}</p>
      {assessment.anonymous && <p>{t('round.links.anonymous')}</p>}
      <p role="status" className={rows.outcome}>
        {words}
      </p>
      {links.isError && <ProblemNotice error={links.error} onRetry={() => void links.refetch()} />}
      {links.data && links.data.length > 0 && (
        <ul className={rows.rows}>
          {links.data.map((link) => (
            <LinkRow key={link.id} link={link} onRevoke={() => setAsked(link)} />
          ))}
        </ul>
      )}
      <Button onClick={() => setMaking(true)}>{t('round.links.make')}</Button>
      {making && <LinkDialog assessment={assessment} onClose={() => setMaking(false)} />}
      <ConfirmOnce
        open={asked !== null}
        title={t('round.links.revokeTitle')}
        confirm={t('round.links.revoke')}
        busy={revoking.isPending}
        error={revoking.isError ? problem(revoking.error) : undefined}
        onConfirm={() => asked && revoking.mutate(asked)}
        onClose={stop}
      >
        <p>{t('round.links.revokeText', { name: asked?.name ?? '' })}</p>
      </ConfirmOnce>
    </section>
  )
}

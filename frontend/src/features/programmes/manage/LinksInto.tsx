import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linksInto, programmeLink, renewLinks } from '../../../api/programmes/people'
import { Button } from '../../../ui/action/Button'
import { CopyText } from '../../../ui/action/CopyText'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice, useProblemText } from '../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../ui/feedback/useOutcome'
import rows from '../../../ui/list/rows.module.css'
import styles from '../programmes.module.css'

const kinds = ['teams', 'evaluators'] as const

/** One link for the teams and one for the evaluators; both end when they are renewed. */
export function LinksInto({ programme }: { programme: string }) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const { heading, words, say } = useOutcome()
  const [asking, setAsking] = useState(false)
  const links = useQuery(linksInto(programme))
  const renewing = useMutation({
    mutationFn: (generation: number) => renewLinks(programme, generation),
    onSettled: () => queries.invalidateQueries({ queryKey: linksInto(programme).queryKey }),
    onSuccess: () => {
      setAsking(false)
      say(t('programmes.links.renewed'))
    },
  })
  if (links.isPending) return <Loading />
  if (!links.data) return <ProblemNotice error={links.error} onRetry={() => void links.refetch()} />
  const { body } = links.data
  return (
    <section aria-labelledby="links">
      <h2 id="links" ref={heading} tabIndex={-1}>
        {t('programmes.links.title')}
      </h2>
      <p role="status" className={rows.outcome}>
        {words}
      </p>
      <ul className={rows.rows}>
        {kinds.map((kind) => (
          <li key={kind}>
            <div>
              <p className={rows.who}>{t(`programmes.links.${kind}.name`)}</p>
              <p className={rows.soft}>{t(`programmes.links.${kind}.what`)}</p>
            </div>
            <CopyText
              text={programmeLink(body[kind])}
              label={t('programmes.links.copy')}
              about={t(`programmes.links.${kind}.name`)}
            />
          </li>
        ))}
      </ul>
      <Button variant="quiet" className={styles.flush} onClick={() => setAsking(true)}>
        {t('programmes.links.renew')}
      </Button>
      <ConfirmOnce
        open={asking}
        title={t('programmes.links.renewTitle')}
        confirm={t('programmes.links.renew')}
        busy={renewing.isPending}
        error={renewing.isError ? problem(renewing.error) : undefined}
        onConfirm={() => renewing.mutate(body.generation + 1)}
        onClose={() => setAsking(false)}
      >
        <p>{t('programmes.links.renewText')}</p>
      </ConfirmOnce>
    </section>
  )
}

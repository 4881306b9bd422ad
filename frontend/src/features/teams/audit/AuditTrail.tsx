import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { auditOf } from '../../../api/teams/audit'
import { Button } from '../../../ui/action/Button'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { dateOf, timeOf } from '../../../ui/text/dates'
import styles from './audit.module.css'
import { byDay } from './days'
import { useSentence } from './useSentence'

/** Newest first, a heading a day. */
export function AuditTrail({ team }: { team: string }) {
  const { t, i18n } = useTranslation()
  const sentence = useSentence()
  const trail = useInfiniteQuery(auditOf(team))
  if (!trail.data)
    return trail.error ? (
      <ProblemNotice error={trail.error} onRetry={() => void trail.refetch()} />
    ) : (
      <Loading />
    )

  const entries = trail.data.pages.flatMap((page) => page.items)
  if (entries.length === 0)
    return (
      <EmptyState title={t('teams.audit.none')}>
        <p>{t('teams.audit.noneText')}</p>
      </EmptyState>
    )
  return (
    <div>
      {byDay(entries, (iso) => dateOf(iso, i18n.language)).map(({ day, entries: ofDay }) => (
        <section key={day} className={styles.day} aria-label={day}>
          <h2>{day}</h2>
          <ol className={styles.entries}>
            {ofDay.map((entry) => (
              <li key={entry.id}>
                <time dateTime={entry.at}>{timeOf(entry.at, i18n.language)}</time>
                <span>{sentence(entry)}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {trail.hasNextPage && (
        <Button busy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
          {t('teams.audit.more')}
        </Button>
      )}
      {trail.isFetchNextPageError && <ProblemNotice error={trail.error} />}
    </div>
  )
}

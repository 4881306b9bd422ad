import { useTranslation } from 'react-i18next'
import type { Overview } from '../../../../api/programmes/contract'
import { dateOf } from '../../../../ui/text/dates'
import styles from '../page.module.css'

/** How much has been done; who took part with what is the table's matter. */
export function Counts({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation()
  const { counts, publishedAt } = overview
  const facts = [
    { term: t('programmes.counts.innovations'), value: counts.innovations },
    { term: t('programmes.counts.assessed'), value: counts.assessed },
    { term: t('programmes.counts.rounds'), value: counts.rounds },
    { term: t('programmes.counts.sharingResults'), value: counts.sharingResults },
  ]
  const told = [
    ...(publishedAt === null
      ? []
      : [t('programmes.counts.published', { date: dateOf(publishedAt, i18n.language) })]),
    ...(counts.sharingNothing === 0
      ? []
      : [t('programmes.counts.nothing', { count: counts.sharingNothing })]),
  ]
  return (
    <>
      <dl className={styles.counts}>
        {facts.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {told.length > 0 && <p className={styles.soft}>{told.join(' ')}</p>}
    </>
  )
}

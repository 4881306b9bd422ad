import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Assessment, MyPlace } from '../../../api/contract'
import { PageHeading } from '../../../ui/text/PageHeading'
import { dateOf } from '../../../ui/text/dates'
import styles from './round.module.css'

export function RoundHeader({ assessment, place }: { assessment: Assessment; place: MyPlace }) {
  const { t, i18n } = useTranslation()
  const { openedAt, closedAt, importedAt } = assessment
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <Link to={`/innovations/${assessment.innovation}`}>{place.innovation.name}</Link>
      </p>
      <PageHeading title={assessment.title} />
      <p className={styles.facts}>
        {closedAt
          ? t('round.closedAt', { date: dateOf(closedAt, i18n.language) })
          : t('round.openSince', { date: dateOf(openedAt, i18n.language) })}
        {' · '}
        {assessment.anonymous ? t('round.anonymous') : t('round.named')}
        {importedAt && ` · ${t('round.imported', { date: dateOf(importedAt, i18n.language) })}`}
      </p>
    </header>
  )
}

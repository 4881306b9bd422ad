import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Assessment } from '../../../api/contract'
import { PageHeading } from '../../../ui/text/PageHeading'
import { dateOf } from '../../../ui/text/dates'
import { nameOf } from '../reads'
import styles from './round.module.css'

export function RoundHeader({ assessment }: { assessment: Assessment }) {
  const { t, i18n } = useTranslation()
  const innovation = useQuery(nameOf(assessment.innovation))
  const { openedAt, closedAt } = assessment
  return (
    <header className={styles.header}>
      <p className={styles.kicker}>
        <Link to={`/innovations/${assessment.innovation}`}>{innovation.data ?? t('round.toInnovation')}</Link>
      </p>
      <PageHeading title={assessment.title} />
      <p className={styles.facts}>
        {closedAt
          ? t('round.closedAt', { date: dateOf(closedAt, i18n.language) })
          : t('round.openSince', { date: dateOf(openedAt, i18n.language) })}
        {' · '}
        {assessment.anonymous ? t('round.anonymous') : t('round.named')}
      </p>
    </header>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Round } from '../../../../api/contract'
import { dateOf } from '../../../../ui/text/dates'
import { ChangeWords } from './ChangeWords'
import styles from './history.module.css'

type Props = { round: Round; first: boolean; titleOf: (assessment: string) => string }

export function HistoryRound({ round, first, titleOf }: Props) {
  const { t, i18n } = useTranslation()
  const { assessment, profile, change } = round
  return (
    <li className={styles.round}>
      <h3 className={styles.title}>
        <Link to={`/assessments/${assessment.id}`}>{assessment.title}</Link>
      </h3>
      <p className={styles.facts}>
        {[
          t('history.closed', { date: dateOf(assessment.closedAt ?? assessment.openedAt, i18n.language) }),
          t('result.respondents', { count: profile.respondents }),
          t(assessment.anonymous ? 'rounds.anonymous' : 'rounds.named'),
        ].join(' · ')}
      </p>
      {change && <ChangeWords change={change} profile={profile} since={titleOf(change.since)} />}
      {!change && first && <p className={styles.change}>{t('history.first')}</p>}
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Innovation, Round } from '../../../../api/contract'
import { dateOf } from '../../../../ui/text/dates'
import { InnokylaText } from '../result/innokyla/InnokylaText'
import { ChangeWords } from './ChangeWords'
import styles from './history.module.css'

type Props = {
  innovation: Innovation
  round: Round
  latest: boolean
  first: boolean
  titleOf: (assessment: string) => string
}

export function HistoryRound({ innovation, round, latest, first, titleOf }: Props) {
  const { t, i18n } = useTranslation()
  const { assessment, profile, change } = round
  const { importedAt } = assessment
  return (
    <li className={styles.round}>
      <h3 className={styles.title}>
        <Link to={`/assessments/${assessment.id}`}>{assessment.title}</Link>
      </h3>
      <p className={styles.facts}>
        {[
          t('history.closed', { date: dateOf(assessment.closedAt ?? assessment.openedAt, i18n.language) }),
          ...(importedAt ? [t('history.imported', { date: dateOf(importedAt, i18n.language) })] : []),
          t('result.respondents', { count: profile.respondents }),
          t(assessment.anonymous ? 'rounds.anonymous' : 'rounds.named'),
        ].join(' · ')}
      </p>
      {/* The latest one has it beside its picture. */}
      {!latest && (
        <div className={styles.text}>
          <InnokylaText innovation={innovation} round={round} />
        </div>
      )}
      {change && <ChangeWords change={change} profile={profile} since={titleOf(change.since)} />}
      {!change && first && <p className={styles.change}>{t('history.first')}</p>}
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { WorkshopSummary } from '../../../api/workshops/types'
import { dateOf } from '../../../ui/text/dates'
import { StateMark } from '../agenda/StateMark'
import links from '../../../ui/list/links.module.css'
import styles from './list.module.css'

type Props = {
  workshop: WorkshopSummary
  /** its team is named where the reader has several */
  ofTeam: boolean
}

export function WorkshopRow({ workshop, ofTeam }: Props) {
  const { t, i18n } = useTranslation()
  const { id, title, state, team, anonymous, participants, activities, startedAt, createdAt } = workshop
  const date = startedAt ?? createdAt
  const facts = [
    ...(ofTeam ? [team.name] : []),
    t('workshop.list.parts', { count: activities }),
    ...(state === 'DRAFT' ? [] : [t('workshop.list.participants', { count: participants })]),
    ...(anonymous ? [t('workshop.isAnonymous')] : []),
  ]
  return (
    <li className={`${links.one} ${styles.row}`}>
      <div>
        <h2>
          <Link to={`/workshops/${id}`}>{title}</Link>
        </h2>
        <p>{facts.join(' · ')}</p>
      </div>
      <div className={styles.when}>
        <StateMark state={state} />
        <time dateTime={date}>{t(`workshop.list.on.${state}`, { date: dateOf(date, i18n.language) })}</time>
      </div>
    </li>
  )
}

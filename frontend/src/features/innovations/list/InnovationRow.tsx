import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Innovation } from '../../../api/contract'
import { dateOf } from '../../../ui/text/dates'
import { useFacts } from '../../../exercise/facts/useFacts'
import { Thumbnail } from './Thumbnail'
import styles from './list.module.css'

type Props = {
  innovation: Innovation
  /** its team is named where the reader has several */
  ofTeam: boolean
}

export function InnovationRow({ innovation, ofTeam }: Props) {
  const { t, i18n } = useTranslation()
  const { objectiveName, stageName, countyName } = useFacts()
  const { id, name, team, objectives, stage, county, latest } = innovation
  const facts = [
    ...(ofTeam ? [team.name] : []),
    ...objectives.map(objectiveName),
    ...(stage ? [stageName(stage)] : []),
    ...(county ? [countyName(county)] : []),
  ]
  return (
    <li className={styles.row}>
      <Thumbnail medians={latest?.medians} />
      <div className={styles.what}>
        <h2 className={styles.name}>
          <Link to={`/innovations/${id}`}>{name}</Link>
        </h2>
        {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      </div>
      {latest ? (
        <p className={styles.latest}>
          <span className={styles.latestLabel}>{t('innovations.latest')}</span>
          {latest.title}
          <time dateTime={latest.closedAt}>{dateOf(latest.closedAt, i18n.language)}</time>
        </p>
      ) : (
        <p className={styles.latest}>{t('innovations.notAssessed')}</p>
      )}
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity, Counts, Workshop } from '../../../../api/workshops/types'
import styles from './now.module.css'
import { radarOf } from './radar'

type Props = { workshop: Workshop; stage: SeenStage; activity: AgendaActivity; counts: Counts | null }

/** How many, never what. */
export function Answered({ workshop, stage, activity, counts }: Props) {
  const { t } = useTranslation()
  const isScoring = activity.exercise === 'live-scoring'
  const kind = isScoring ? 'sheets' : activity.exercise === 'summary' ? 'starred' : 'answered'
  const { answered: count = 0, joined = 0, groups = 0 } = counts ?? {}
  return (
    <>
      <p className={styles.count}>{t(`workshop.console.${kind}`, { count, joined })}</p>
      {!isScoring && activity.forming !== 'NONE' && groups > 0 && (
        <p className={styles.words}>{t('workshop.console.groupsAnswered', { count: groups })}</p>
      )}
      {isScoring && stage.revealed && (
        <p className={styles.words}>
          {t(`workshop.console.radar.${radarOf(count, workshop.minimumGroup)}`, {
            count: workshop.minimumGroup ?? 0,
          })}{' '}
          {activity.assessment && workshop.team && (
            <Link to={`/assessments/${activity.assessment}`}>{t('workshop.console.toRound')}</Link>
          )}
        </p>
      )}
    </>
  )
}

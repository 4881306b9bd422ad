import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity, Counts, Workshop } from '../../../../api/workshops/types'
import { useTitle } from '../../agenda/titles'
import { Answered } from './Answered'
import { Clock } from './Clock'
import styles from './now.module.css'

type Props = {
  workshop: Workshop
  stage: SeenStage
  counts: Counts | null
  current: { activity: AgendaActivity; number: number } | undefined
}

/** Where the room is: the part, its clock, and how many have answered; never what. */
export function Now({ workshop, stage, counts, current }: Props) {
  const { t } = useTranslation()
  const title = useTitle()
  if (stage.state !== 'LIVE' || !current)
    return (
      <section className={styles.now} aria-labelledby="now">
        <h2 id="now" tabIndex={-1} className={styles.title}>
          {t(`workshop.console.before.${stage.state}.title`)}
        </h2>
        <p className={styles.words}>{t(`workshop.console.before.${stage.state}.text`)}</p>
        {stage.state === 'LIVE' && (
          <p className={styles.count}>{t('workshop.console.joined', { count: counts?.joined ?? 0 })}</p>
        )}
      </section>
    )
  const { activity, number } = current
  return (
    <section className={styles.now} aria-labelledby="now">
      <p className={styles.place}>
        {t('workshop.console.place', { number, of: workshop.activities.length })}
      </p>
      <h2 id="now" tabIndex={-1} className={styles.title}>
        {title(activity.title)}
      </h2>
      {activity.innovationName && <p className={styles.words}>{activity.innovationName}</p>}
      <Clock stage={stage} hasAnswers={activity.exercise !== null} />
      {activity.exercise !== null && (
        <Answered workshop={workshop} stage={stage} activity={activity} counts={counts} />
      )}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import type { SeenStage } from '../../../api/workshops/stage'
import type { Workshop } from '../../../api/workshops/types'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { useTitle } from '../agenda/titles'
import styles from './program.module.css'
import { currentOf } from './stage/moves'
import type { Steering } from './steering/useSteering'

type Props = { workshop: Workshop; stage: SeenStage; steering: Steering }

/** The whole agenda and where the room is in it; a press leads to any part and can be taken back. */
export function Program({ workshop, stage, steering }: Props) {
  const { t } = useTranslation()
  const title = useTitle()
  const isLive = stage.state === 'LIVE'
  const current = currentOf(stage, workshop.activities)
  return (
    <section aria-labelledby="program">
      <h2 id="program">{t('workshop.program')}</h2>
      {isLive && <p className={styles.hint}>{t('workshop.console.jumpHint')}</p>}
      <ol className={styles.program}>
        {workshop.activities.map((activity, at) => {
          const isHere = isLive && activity.id === current?.activity.id
          return (
            <li key={activity.id} className={isHere ? styles.here : undefined}>
              <button
                type="button"
                className={styles.part}
                aria-current={isHere ? 'step' : undefined}
                aria-disabled={!isLive || isHere || !steering.isReady || undefined}
                onClick={() => isLive && !isHere && steering.jump(activity)}
              >
                <span className={styles.number}>{at + 1}</span>
                <span>
                  {title(activity.title)}
                  {activity.innovationName && <span className={styles.of}>{activity.innovationName}</span>}
                  {isHere && <span className={styles.mark}>{t('workshop.console.here')}</span>}
                  {!isHere && activity.opened && (
                    <span className={styles.mark}>{t('workshop.console.visited')}</span>
                  )}
                </span>
                <span className={styles.minutes}>
                  {t('workshop.shortMinutes', { count: activity.minutes })}
                  <VisuallyHidden>{isLive && !isHere && t('workshop.console.goHere')}</VisuallyHidden>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { resultsOf } from '../../../../api/workshops/answers'
import { useTitle } from '../../agenda/titles'
import { WallResults } from '../../results/WallResults'
import { Head } from '../frame/Head'
import { Timer } from '../frame/Timer'
import type { SceneProps } from './ActivityScene'
import styles from './scenes.module.css'

/** What the room has said, from the moment on in which it is revealed. */
export function RevealedScene({ workshop, activity, stage }: SceneProps) {
  const title = useTitle()
  const results = useQuery({
    ...resultsOf(workshop.id, activity.id),
    // The word that it is revealed may have come by another way than the results.
    refetchInterval: ({ state }) => (state.data?.revealed === false ? 2000 : false),
  })
  return (
    <div className={styles.scene}>
      <Head workshop={workshop} title={title(activity.title)} withQr={false} />
      <div className={styles.results}>
        {results.data?.revealed && (
          <WallResults
            workshop={workshop}
            title={title(activity.title)}
            spiralStage={stage.spiralStage}
            results={results.data}
          />
        )}
      </div>
      <div className={styles.small}>
        <Timer stage={stage} minutes={activity.minutes} hasAnswers={false} />
      </div>
    </div>
  )
}

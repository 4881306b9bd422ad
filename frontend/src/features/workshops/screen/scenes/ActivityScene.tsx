import type { Exercise } from '../../../../api/contract'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity, Counts, Workshop } from '../../../../api/workshops/types'
import type { Part } from '../../../../exercise/sheet/parts'
import { useTitle } from '../../agenda/titles'
import { useSheet } from '../../results/sheet/useSheet'
import { Answered } from '../frame/Answered'
import { Head } from '../frame/Head'
import { Timer } from '../frame/Timer'
import { EmptySpiral } from '../asking/EmptySpiral'
import { Program } from '../asking/Program'
import { Prompts } from '../asking/Prompts'
import { SpiralPrompt } from '../asking/SpiralPrompt'
import styles from './scenes.module.css'

export type SceneProps = {
  workshop: Workshop
  activity: AgendaActivity
  stage: SeenStage
  counts: Counts | null
}

/** A part of the programme while it is worked on: what is asked, how long there is, how many have answered. */
export function ActivityScene({ workshop, activity, stage, counts }: SceneProps) {
  const title = useTitle()
  const { exercise, parts } = useSheet(activity.exercise)
  const hasAnswers = exercise !== null
  const isSpiral = exercise?.kind === 'spiral'
  return (
    <div className={styles.scene}>
      <Head workshop={workshop} title={title(activity.title)} withQr />
      <div className={styles.work} data-drawn={isSpiral || undefined}>
        {isSpiral ? (
          <EmptySpiral label={title(activity.title)} parts={parts} current={stage.spiralStage} />
        ) : (
          <Asked workshop={workshop} activity={activity} exercise={exercise} parts={parts} />
        )}
        <aside className={styles.pace}>
          {isSpiral && <SpiralPrompt parts={parts} mode={activity.mode} current={stage.spiralStage} />}
          <Timer stage={stage} minutes={activity.minutes} hasAnswers={hasAnswers} />
          {hasAnswers && exercise.kind !== 'summary' && <Answered counts={counts} />}
        </aside>
      </div>
    </div>
  )
}

type Asking = { workshop: Workshop; activity: AgendaActivity; exercise: Exercise | null; parts: Part[] }

function Asked({ workshop, activity, exercise, parts }: Asking) {
  if (activity.exercise === null) return <Program parts={workshop.activities} current={activity.id} />
  return exercise && <Prompts activity={activity} parts={parts} />
}

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { takesAnswers } from '../../api/feed/clock'
import { useNow } from '../../api/feed/useSecondsLeft'
import type { MyRoom, RoomActivity, Stage } from '../../api/workshops/types'
import { Loading } from '../../ui/feedback/Loading'
import { laneOf } from '../answers/keeper'
import { useLane } from '../answers/useLane'
import type { Place } from '../device/place'
import { Refused } from '../room/bar/Refused'
import { MyGroupBox } from '../room/group/MyGroupBox'
import { Waiting } from '../room/Waiting'
import { Results } from './results/Results'
import { Exercise } from './Exercise'
import { Standing } from './Standing'
import { useContent } from './useContent'
import styles from './part.module.css'

/** Kinds that say by themselves what becomes of them at the reveal. */
const ownWay = ['scoring', 'summary']

export type PartProps = {
  place: Place
  room: MyRoom
  activity: RoomActivity
  stage: Stage
  offset: number
  /** the room has gone on, the pen has not */
  held: boolean
  /** grows when one's group or its answers changed */
  groupVersion: number
  live: boolean
}

/** One part of the programme: with whom, whether answers are taken, the exercise, and what it came to. */
export function Part({ onGroup, ...props }: PartProps & { onGroup: () => void }) {
  const { t } = useTranslation()
  const { place, room, activity, stage, offset, held } = props
  const now = useNow(stage.answering && stage.endsAt !== null)
  const takes = held || takesAnswers(stage, offset, now)
  const content = useContent(activity.exercise)
  const revealed = stage.revealed && !held
  const lane = laneOf(place.workshop, activity.id)
  const saved = useLane(lane).state === 'saved'

  useEffect(() => {
    // Somebody lifting the phone to the next part must not find the keyboard over it.
    if (!takes && document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
  }, [takes])

  if (activity.exercise === null) return <Waiting room={room} text={t('phone.wait.listen')} />
  if (!content) return <Loading />
  return (
    <>
      <MyGroupBox
        workshop={place.workshop}
        room={room}
        activity={activity}
        open={takes && !held}
        onGroup={onGroup}
      />
      <Standing
        stage={stage}
        offset={offset}
        takes={takes}
        held={held}
        saved={saved}
        kind={content.exercise.kind}
      />
      <Refused lane={lane} open={takes && !held} version={stage.version} />
      {revealed && content.exercise.kind !== 'summary' && (
        <Results place={place} activity={activity} content={content} version={stage.version} />
      )}
      {revealed && !takes && !ownWay.includes(content.exercise.kind) ? (
        <details className={styles.own}>
          <summary>{t('phone.part.own')}</summary>
          <Exercise {...props} content={content} closed />
        </details>
      ) : (
        <Exercise {...props} content={content} closed={!takes} />
      )}
    </>
  )
}

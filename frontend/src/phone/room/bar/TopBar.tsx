import { useTranslation } from 'react-i18next'
import type { FeedState } from '../../../api/feed/feed'
import type { MyRoom, RoomActivity, Stage } from '../../../api/workshops/types'
import type { Place } from '../../device/place'
import { placeOf } from '../stage'
import { Saving } from './Saving'
import { Timer } from './Timer'
import styles from './bar.module.css'

type Props = {
  place: Place
  room: MyRoom
  activity: RoomActivity | null
  stage: Stage
  offset: number
  feed: FeedState
  held: boolean
}

/** Where the programme is, the time, and whether all is saved: always in sight. */
export function TopBar({ place, room, activity, stage, offset, feed, held }: Props) {
  const { t } = useTranslation()
  const isOn = stage.state !== 'CLOSED'
  return (
    <header className={styles.bar}>
      <p className={styles.where}>
        {activity && isOn ? t('phone.room.part', placeOf(room, activity.id)) : room.workshop.title}
      </p>
      {isOn && !held && <Timer endsAt={stage.endsAt} offset={offset} />}
      <div className={styles.states}>
        {activity?.exercise && isOn && <Saving place={place} activity={activity.id} />}
        <span role="status" className={styles.network}>
          {feed === 'reconnecting' && t('phone.room.reconnecting')}
        </span>
      </div>
    </header>
  )
}

import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyRoom, Stage } from '../../../api/workshops/types'
import { titleIn } from '../../../ui/text/localized'
import { laneOf } from '../../answers/keeper'
import { outbox } from '../../device/outbox'
import type { Place } from '../../device/place'
import { Refused } from './Refused'

type Props = { place: Place; room: MyRoom; current: string | null; stage: Stage }

/** Answers to earlier parts that never got through are not forgotten because the room has moved on. */
export function Elsewhere({ place, room, current, stage }: Props) {
  const { t, i18n } = useTranslation()
  const others = room.workshop.activities.filter(({ id }) => id !== current)
  const lane = (id: string) => laneOf(place.workshop, id)
  // Lanes are many and change seldom: a word of which have trouble is enough to draw anew.
  const troubled = useSyncExternalStore(outbox.subscribe, () =>
    others
      .filter(({ id }) => outbox.status(lane(id)).refusals.length > 0)
      .map(({ id }) => id)
      .join(' '),
  )
  return others
    .filter(({ id }) => troubled.includes(id))
    .map(({ id, title }) => (
      <Refused
        key={id}
        lane={lane(id)}
        open={stage.activity === id && stage.answering}
        version={stage.version}
        title={t('phone.saving.elsewhere', { title: titleIn(title, i18n.language) })}
      />
    ))
}

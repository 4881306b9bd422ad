import { useTranslation } from 'react-i18next'
import type { MyGroup, MyRoom, RoomActivity } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { useState } from 'react'
import { GroupChoice } from './GroupChoice'
import { isPair, othersIn } from './members'
import styles from './group.module.css'

type Props = { workshop: string; room: MyRoom; activity: RoomActivity; open: boolean; onGroup: () => void }

/** With whom one works: a number to look for in the room, or while answers are taken, a choice to make. */
export function MyGroupBox({ workshop, room, activity, open, onGroup }: Props) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState(false)
  if (activity.forming === 'NONE') return null
  const group = room.group?.activity === activity.id ? room.group : null
  const mayChoose = activity.forming === 'CHOICE' && open
  const choosing = mayChoose && (!group || changing)
  if (!group && !open) return null
  return (
    <section className={styles.box} aria-live="polite">
      {group && <Members group={group} room={room} pair={isPair(activity)} />}
      {!group && activity.forming !== 'CHOICE' && (
        <p>{t(isPair(activity) ? 'phone.group.waitPair' : 'phone.group.wait')}</p>
      )}
      {choosing && (
        <GroupChoice
          workshop={workshop}
          activity={activity}
          current={group?.number ?? null}
          onChosen={() => {
            setChanging(false)
            onGroup()
          }}
        />
      )}
      {mayChoose && group && !changing && (
        <Button variant="quiet" onClick={() => setChanging(true)}>
          {t('phone.group.change')}
        </Button>
      )}
    </section>
  )
}

function Members({ group, room, pair }: { group: MyGroup; room: MyRoom; pair: boolean }) {
  const { t } = useTranslation()
  const others = othersIn(group, room.number)
  const named = others.map(({ number, name }) => name ?? t('phone.group.member', { number })).join(', ')
  return (
    <>
      <p className={styles.name}>
        {t(pair ? 'phone.group.pair' : 'phone.group.group', { number: group.number })}
      </p>
      <p>{others.length > 0 ? t('phone.group.with', { names: named }) : t('phone.group.alone')}</p>
    </>
  )
}

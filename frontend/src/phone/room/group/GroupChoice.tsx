import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'
import { joinGroup, openGroups } from '../../../api/workshops/phone/participant'
import type { OpenGroups, RoomActivity } from '../../../api/workshops/types'
import { Button } from '../../../ui/action/Button'
import { isPair } from './members'
import styles from './group.module.css'

type Props = { workshop: string; activity: RoomActivity; current: number | null; onChosen: () => void }

const AGAIN = 4000

/** Groups that have room, and a new one. The list is looked at again while one stands before it. */
export function GroupChoice({ workshop, activity, current, onChosen }: Props) {
  const { t } = useTranslation()
  const [groups, setGroups] = useState<OpenGroups | null>(null)
  const [error, setError] = useState<unknown>(null)
  const pair = isPair(activity)

  const read = useCallback(
    () => openGroups(workshop, activity.id).then(setGroups, () => undefined),
    [workshop, activity.id],
  )
  useEffect(() => {
    void read()
    const again = setInterval(() => void read(), AGAIN)
    return () => clearInterval(again)
  }, [read])

  const choose = async (number: number | 'new') => {
    setError(null)
    try {
      if (number === 'new') await openNew(workshop, activity.id)
      else await joinGroup(workshop, activity.id, number)
      onChosen()
    } catch (failure) {
      setError(failure)
      void read()
    }
  }
  const isFull = error instanceof ApiError && error.kind === 'group-full'
  return (
    <div className={styles.choice}>
      <p className={styles.name}>{t(pair ? 'phone.group.choosePair' : 'phone.group.choose')}</p>
      <p role="alert" className={styles.wrong}>
        {error !== null && t(isFull ? 'phone.group.full' : 'phone.door.trouble')}
      </p>
      <div className={styles.groups}>
        {(groups?.items ?? [])
          .filter(({ full, number }) => !full && number !== current)
          .map(({ number, people }) => (
            <Button key={number} onClick={() => void choose(number)}>
              {t(pair ? 'phone.group.joinPair' : 'phone.group.join', { number })} (
              {t('phone.group.people', { count: people })})
            </Button>
          ))}
        {groups && (
          <Button variant="primary" onClick={() => void choose('new')}>
            {t(pair ? 'phone.group.newPair' : 'phone.group.new')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Who wants a new one gets one: of those who open the same number at once, all but the first go on to the next. */
async function openNew(workshop: string, activity: string, tries = 8): Promise<void> {
  const { next } = await openGroups(workshop, activity)
  const { members } = await joinGroup(workshop, activity, next)
  if (members.length > 1 && tries > 1) await openNew(workshop, activity, tries - 1)
}

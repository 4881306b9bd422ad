import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/action/Button'
import { Loading } from '../../ui/feedback/Loading'
import { Notice } from '../../ui/feedback/Notice'
import { titleIn } from '../../ui/text/localized'
import { VisuallyHidden } from '../../ui/text/VisuallyHidden'
import type { Place } from '../device/place'
import { Part } from '../part/Part'
import type { Session } from '../useSession'
import { TopBar } from './bar/TopBar'
import { Elsewhere } from './bar/Elsewhere'
import { Ended } from './Ended'
import { Mine } from './Mine'
import { activityIn } from './stage'
import { isTyping } from './pen/typing'
import { useRoom, type Room } from './useRoom'
import { useShown } from './pen/useShown'
import { Waiting } from './Waiting'
import styles from './room.module.css'

type Props = { place: Place; session: Session }

/** The one page of the room: it follows the stage. */
export function RoomPage({ place, session }: Props) {
  const { t } = useTranslation()
  const loaded = useRoom(place, session.lockOut)
  const { room, stage, failed, ask } = loaded
  if (!room || !stage) {
    return failed ? (
      <main className={styles.page}>
        <Notice kind="warning" live actions={<Button onClick={() => void ask()}>{t('ui.retry')}</Button>}>
          <p>{t('phone.room.noNetwork')}</p>
        </Notice>
      </main>
    ) : (
      <Loading />
    )
  }
  return <Follow place={place} session={session} loaded={loaded} room={room} stage={stage} />
}

type Known = Props & { loaded: Room; room: NonNullable<Room['room']>; stage: NonNullable<Room['stage']> }

function Follow({ place, session, loaded, room, stage }: Known) {
  const { t, i18n } = useTranslation()
  const { offset, feed, ask } = loaded
  const { shown, held, go } = useShown(stage.activity, stage.graceSeconds)
  const activity = activityIn(room, shown)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  const isOver = stage.state === 'CLOSED'
  const title = isOver
    ? t('phone.end.title')
    : activity
      ? titleIn(activity.title, i18n.language)
      : t('phone.wait.title')

  useEffect(() => {
    document.title = `${title} – ${room.workshop.title}`
  }, [title, room.workshop.title])

  useEffect(() => {
    if (first.current) first.current = false
    else if (!isTyping()) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    // Each of these brings another page under the same heading.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shown, isOver])

  return (
    <>
      <TopBar
        room={room}
        activity={activity}
        stage={stage}
        offset={offset}
        feed={feed.state}
        held={held}
        place={place}
      />
      <VisuallyHidden>
        <span role="status">{t('phone.room.now', { title })}</span>
      </VisuallyHidden>
      <main className={styles.page}>
        {held && (
          <Notice live actions={<Button onClick={go}>{t('phone.room.goThere')}</Button>}>
            <p>{t('phone.room.movedOn', { title: titleOf(room, stage.activity, i18n.language) })}</p>
          </Notice>
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {isOver ? (
          <Ended room={room} />
        ) : activity ? (
          <Part
            key={activity.id}
            place={place}
            room={room}
            activity={activity}
            stage={stage}
            offset={offset}
            held={held}
            groupVersion={feed.groupVersion}
            live={feed.state === 'live'}
            onGroup={() => void ask()}
          />
        ) : (
          <Waiting room={room} />
        )}
        <Elsewhere place={place} room={room} current={shown} stage={stage} />
      </main>
      <Mine room={room} session={session} />
    </>
  )
}

function titleOf(room: Known['room'], activity: string | null, language: string) {
  const next = activityIn(room, activity)
  return next ? titleIn(next.title, language) : ''
}

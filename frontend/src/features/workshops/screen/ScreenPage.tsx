import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { workshopOf } from '../../../api/workshops/workshops'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { useRoom } from '../console/stage/useRoom'
import { Connection } from './frame/Connection'
import { ActivityScene } from './scenes/ActivityScene'
import { RevealedScene } from './scenes/RevealedScene'
import { Thanks } from './scenes/Thanks'
import { Welcome } from './scenes/Welcome'
import { sceneOf } from './scene'
import { useFreshResults } from './useFreshResults'
import { useWakeLock } from './useWakeLock'
import { useWallTheme } from './useWallTheme'
import './wall.css'
import styles from './screen.module.css'

/** What the room sees: one wall, nothing on it to be pressed, and nothing that was not revealed. */
export function ScreenPage() {
  const { id = '' } = useParams()
  useWallTheme()
  useWakeLock()
  const workshop = useQuery(workshopOf(id))
  const room = useRoom(id)
  useFreshResults(id, room.stage, room.counts)
  useTabTitle(workshop.data?.body.title)

  if (!workshop.data)
    return workshop.error ? (
      <main className={styles.problem}>
        <PageProblem error={workshop.error} onRetry={() => void workshop.refetch()} />
      </main>
    ) : (
      <main className={styles.wall} aria-busy />
    )
  const { body } = workshop.data
  const activity = body.activities.find((each) => each.id === room.stage?.activity)
  const scene = sceneOf(body, room.stage, room.counts)
  return (
    <main className={styles.wall}>
      {scene === 'welcome' && (
        <Welcome workshop={body} state={room.stage?.state ?? body.state} counts={room.counts} />
      )}
      {scene === 'thanks' && <Thanks workshop={body} />}
      {scene === 'activity' && activity && room.stage && (
        <ActivityScene workshop={body} activity={activity} stage={room.stage} counts={room.counts} />
      )}
      {scene === 'revealed' && activity && room.stage && (
        <RevealedScene workshop={body} activity={activity} stage={room.stage} counts={room.counts} />
      )}
      <Connection isLost={room.isLost} />
    </main>
  )
}

function useTabTitle(title: string | undefined) {
  const { t } = useTranslation()
  useEffect(() => {
    if (title !== undefined) document.title = `${t('room.screen.title', { title })} – Spiraali`
  }, [title, t])
}

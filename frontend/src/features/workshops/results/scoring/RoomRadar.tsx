import { useTranslation } from 'react-i18next'
import { ProfileBars } from '../../../../chart/ProfileBars'
import { RadarChart } from '../../../../chart/RadarChart'
import { Loading } from '../../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { useSuppressedWords } from './useSuppressedWords'
import { useRoomRadar } from './useRadar'
import styles from './scoring.module.css'

type Props = { workshop: string; activity: string; title: string; minimumGroup: number | null }

/** What the room scored, with its numbers, or why there are none. */
export function RoomRadar({ workshop, activity, title, minimumGroup }: Props) {
  const { t } = useTranslation()
  const { profile, framework, radar } = useRoomRadar(workshop, activity)
  const suppressed = useSuppressedWords(framework.data, minimumGroup)
  const error = profile.error ?? framework.error
  if (error) return <ProblemNotice error={error} onRetry={() => void profile.refetch()} />
  if (!profile.data || !radar) return <Loading />
  if (profile.data.suppressed) return <p>{suppressed(profile.data.suppressed)}</p>
  if (profile.data.respondents === 0) return <p>{t('room.results.nothing')}</p>
  return (
    <div className={styles.both}>
      <RadarChart label={title} {...radar.content} />
      <div>
        <p className={styles.respondents}>{t('room.scoring.sheets', { count: profile.data.respondents })}</p>
        <ProfileBars label={title} rows={radar.rows} />
      </div>
    </div>
  )
}

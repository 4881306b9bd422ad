import { useTranslation } from 'react-i18next'
import { clockWords } from '../../../api/feed/clock'
import { useSecondsLeft } from '../../../api/feed/useSecondsLeft'
import styles from './bar.module.css'

const soon = 60

/** The remaining time by the server's clock; not read aloud each second, but to whoever goes there. */
export function Timer({ endsAt, offset }: { endsAt: string | null; offset: number }) {
  const { t } = useTranslation()
  const seconds = useSecondsLeft(endsAt, offset)
  if (seconds === null) return null
  return (
    <p className={seconds <= soon ? `${styles.timer} ${styles.soon}` : styles.timer} role="timer">
      {seconds === 0 ? t('phone.room.timeOver') : t('phone.room.left', { time: clockWords(seconds) })}
    </p>
  )
}

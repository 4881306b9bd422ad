import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { clockWords } from '../../../../api/feed/clock'
import type { SeenStage } from '../../../../api/workshops/stage'
import { answeringOf, countdownOf } from '../../console/stage/countdown'
import { useNow } from '../../../../api/feed/useSecondsLeft'
import { shareLeft } from '../scene'
import styles from './frame.module.css'

type Props = { stage: SeenStage; minutes: number; hasAnswers: boolean }

/** Time left by the server's clock; when it is out, in words what still counts. */
export function Timer({ stage, minutes, hasAnswers }: Props) {
  const { t } = useTranslation()
  const now = useNow(stage.endsAt !== null)
  const countdown = countdownOf(stage, now)
  const answering = answeringOf(stage, now)
  const isRunning = countdown.kind === 'running'
  const words = hasAnswers || countdown.kind === 'over' || countdown.kind === 'grace'
  return (
    <div className={styles.timer} data-kind={countdown.kind}>
      {isRunning && (
        <>
          <p className={styles.digits} role="timer" aria-live="off">
            {clockWords(countdown.seconds)}
          </p>
          <div
            className={styles.progress}
            style={{ '--share': `${shareLeft(countdown.seconds, minutes)}%` } as CSSProperties}
          />
        </>
      )}
      {words && !(isRunning && answering === 'open') && answering !== 'revealed' && (
        <p className={styles.timerWords}>{t(`room.time.${hasAnswers ? answering : 'timeOver'}`)}</p>
      )}
    </div>
  )
}

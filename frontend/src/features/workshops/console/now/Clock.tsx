import { useTranslation } from 'react-i18next'
import { clockWords } from '../../../../api/feed/clock'
import type { SeenStage } from '../../../../api/workshops/stage'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { answeringOf, countdownOf, milestoneOf } from '../stage/countdown'
import { useNow } from '../../../../api/feed/useSecondsLeft'
import styles from './now.module.css'

/** Read by eye it moves every second; read aloud it speaks at its milestones only. */
export function Clock({ stage, hasAnswers }: { stage: SeenStage; hasAnswers: boolean }) {
  const { t } = useTranslation()
  const now = useNow(stage.endsAt !== null)
  const countdown = countdownOf(stage, now)
  const milestone = milestoneOf(countdown)
  const answering = answeringOf(stage, now)
  return (
    <div className={styles.clock}>
      {countdown.kind !== 'none' && (
        <p className={`${styles.time} ${styles[countdown.kind] ?? ''}`} role="timer" aria-live="off">
          <span className={styles.digits}>{clockWords(countdown.seconds)}</span>
          <span className={styles.timeWords}>{t(`workshop.console.time.${countdown.kind}`)}</span>
        </p>
      )}
      {hasAnswers && <p className={styles.answering}>{t(`workshop.console.answering.${answering}`)}</p>}
      <span role="status">
        <VisuallyHidden>{milestone && t(`workshop.console.milestone.${milestone}`)}</VisuallyHidden>
      </span>
    </div>
  )
}

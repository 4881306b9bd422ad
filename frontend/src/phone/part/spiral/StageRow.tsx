import { useTranslation } from 'react-i18next'
import type { Answering } from '../../../exercise/answer/answering'
import { useLabel } from '../../../exercise/names/useNames'
import type { Texts } from '../../../exercise/sheet/parts'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { notesAt } from './spiral'
import styles from './spiral.module.css'

type Props = {
  stages: Texts[]
  current: string
  dealt: string[]
  answering: Answering
  onGo: (prompt: string) => void
}

/** The six as numbers in a row: that fits the narrowest phone; names are heard, and the current one is read below. */
export function StageRow({ stages, current, dealt, answering, onGo }: Props) {
  const { t } = useTranslation()
  const label = useLabel()
  return (
    <nav aria-label={t('phone.spiral.stages')} className={styles.row}>
      {stages.map((stage, index) => {
        const notes = notesAt([...answering.own, ...answering.others], stage.prompt)
        return (
          <button
            key={stage.prompt}
            type="button"
            className={dealt.includes(stage.prompt) ? `${styles.chip} ${styles.own}` : styles.chip}
            aria-current={stage.prompt === current ? 'step' : undefined}
            onClick={() => onGo(stage.prompt)}
          >
            {index + 1}
            <VisuallyHidden>
              {' '}
              {label(stage.label)}, {t('phone.spiral.notes', { count: notes })}
            </VisuallyHidden>
            {notes > 0 && <span className={styles.dot} aria-hidden="true" />}
          </button>
        )
      })}
    </nav>
  )
}

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfidentialHint } from '../../../ui/field/ConfidentialHint'
import { isNearlyFull, isTooLong, lengthOf, textLimit } from '../answering'
import styles from '../answer.module.css'

type Props = {
  /** what a listener hears; what a reader sees stands above all notes of a prompt */
  name: string
  text: string
  placeholder?: string | undefined
  closed: boolean
  /** for texts that are expected to be long */
  tall?: boolean
  onWrite: (text: string) => void
  onLeave: () => void
}

/** One text of a person's own, growing as it is written. */
export function Note({ name, text, placeholder, closed, tall = false, onWrite, onLeave }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const tooLong = isTooLong(text)
  return (
    <div className={styles.note}>
      <textarea
        className={tall ? `${styles.area} ${styles.tall}` : styles.area}
        rows={tall ? 4 : 1}
        aria-label={name}
        aria-invalid={tooLong || undefined}
        aria-describedby={tooLong ? id : undefined}
        placeholder={placeholder}
        readOnly={closed}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
        onBlur={onLeave}
      />
      {isNearlyFull(text) && (
        <p id={id} className={tooLong ? styles.wrong : styles.small}>
          {t('ui.characterCount', { written: lengthOf(text), limit: textLimit })}{' '}
          {tooLong && t('exercise.tooLong', { limit: textLimit })}
        </p>
      )}
      <ConfidentialHint text={text} />
    </div>
  )
}

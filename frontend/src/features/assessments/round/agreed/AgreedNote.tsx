import { useTranslation } from 'react-i18next'
import { ConfidentialHint } from '../../../../ui/field/ConfidentialHint'
import { TextArea } from '../../../../ui/field/TextArea'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import { standing, textLimit, type Answer } from '../../sheet/answer/answer'
import styles from './agreed.module.css'

type Props = {
  name: string
  answer: Answer
  onWrite: (answer: Answer) => void
  onLeave: (answer: Answer) => void
}

/** The reason that "does not apply" needs, or a note on how one came to it. Saved on leaving the field. */
export function AgreedNote({ name, answer, onWrite, onLeave }: Props) {
  const { t } = useTranslation()
  const isReason = answer.unscored === 'not-applicable'
  const text = isReason ? answer.reason : answer.evidence
  const isTooLong = standing(answer) === 'too-long'
  const field = (
    <>
      <TextArea
        label={
          <>
            {isReason ? t('sheet.question.reason') : t('round.agreed.note')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </>
        }
        hint={isReason ? t('round.agreed.reasonNeeded') : t('round.agreed.noteHint')}
        error={isTooLong ? t('sheet.question.tooLong') : undefined}
        required={isReason}
        rows={2}
        limit={textLimit}
        value={text}
        onChange={({ target }) => onWrite({ ...answer, [isReason ? 'reason' : 'evidence']: target.value })}
        onBlur={() => onLeave(answer)}
      />
      <ConfidentialHint text={text} />
    </>
  )
  if (isReason) return field
  if (answer.level === null && answer.unscored === null) return null
  return (
    <details className={styles.note}>
      <summary>{text === '' ? t('round.agreed.addNote') : text}</summary>
      {field}
    </details>
  )
}

import { useTranslation } from 'react-i18next'
import { ConfidentialHint } from '../../../../ui/field/ConfidentialHint'
import { TextArea } from '../../../../ui/field/TextArea'
import { standing, textLimit, type Answer } from '../answer/answer'

type Props = { answer: Answer; onType: (change: Partial<Answer>) => void }

/** "Does not apply" is an answer only with its reason; until then it stays on this device. */
export function Reason({ answer, onType }: Props) {
  const { t } = useTranslation()
  return (
    <div>
      <TextArea
        label={t('sheet.question.reason')}
        hint={standing(answer) === 'needs-reason' ? t('sheet.question.reasonNeeded') : undefined}
        error={[...answer.reason].length > textLimit ? t('sheet.question.tooLong') : undefined}
        required
        rows={2}
        limit={textLimit}
        value={answer.reason}
        onChange={(event) => onType({ reason: event.target.value })}
      />
      <ConfidentialHint text={answer.reason} />
    </div>
  )
}

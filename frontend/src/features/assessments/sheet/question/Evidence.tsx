import { useTranslation } from 'react-i18next'
import { Notice } from '../../../../ui/feedback/Notice'
import { ConfidentialHint } from '../../../../ui/field/ConfidentialHint'
import { TextArea } from '../../../../ui/field/TextArea'
import { standing, textLimit, type Answer } from '../answer/answer'

type Props = { answer: Answer; onType: (change: Partial<Answer>) => void }

export function Evidence({ answer, onType }: Props) {
  const { t } = useTranslation()
  const isTooLong = [...answer.evidence].length > textLimit
  return (
    <div>
      <TextArea
        label={t('sheet.question.evidence')}
        hint={t('sheet.question.evidenceHint')}
        error={isTooLong ? t('sheet.question.tooLong') : undefined}
        rows={2}
        limit={textLimit}
        value={answer.evidence}
        onChange={(event) => onType({ evidence: event.target.value })}
      />
      <ConfidentialHint text={answer.evidence} />
      <div role="status">
        {standing(answer) === 'needs-answer' && <Notice>{t('sheet.question.waitsForAnswer')}</Notice>}
      </div>
    </div>
  )
}

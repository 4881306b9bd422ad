import { useTranslation } from 'react-i18next'
import type { AgreedScore, Scale } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { Notice } from '../../../../ui/feedback/Notice'
import { answerOf, noAnswer, type Answer } from '../../sheet/answer/answer'
import { useAnswerWords } from '../../sheet/review/useAnswerWords'

type Props = {
  scale: Scale
  theirs: AgreedScore | null
  mine: Answer | null
  onGiveWay: () => void
  onInsist: () => void
}

/** Two wrote at once: both values are said, and people decide. */
export function Overtaken({ scale, theirs, mine, onGiveWay, onInsist }: Props) {
  const { t } = useTranslation()
  const words = useAnswerWords(scale)
  return (
    <Notice
      kind="warning"
      live
      title={t('round.agreed.overtaken')}
      actions={
        <>
          <Button onClick={onGiveWay}>{t('round.agreed.keepTheirs')}</Button>
          <Button onClick={onInsist}>{t('round.agreed.writeMine')}</Button>
        </>
      }
    >
      <p>
        {t('round.agreed.values', {
          theirs: words(theirs ? answerOf(theirs) : noAnswer),
          mine: words(mine ?? noAnswer),
        })}
      </p>
    </Notice>
  )
}

import { useTranslation } from 'react-i18next'
import type { Characteristic } from '../../../api/contract'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { useLocalized } from '../../../ui/text/localized'
import { isAnswered, type Scores } from './sheet/score'
import styles from './scoring.module.css'

type Props = { questions: Characteristic[]; scores: Scores; at: number; onGo: (at: number) => void }

export function QuestionRow({ questions, scores, at, onGo }: Props) {
  const { t } = useTranslation()
  const localized = useLocalized()
  return (
    <nav aria-label={t('phone.scoring.questions')} className={styles.row}>
      {questions.map(({ id, order, shortName }, index) => {
        const answered = isAnswered(scores[id])
        return (
          <button
            key={id}
            type="button"
            className={answered ? `${styles.chip} ${styles.done}` : styles.chip}
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onGo(index)}
          >
            {order}
            <VisuallyHidden>
              {' '}
              {localized(shortName)}, {t(answered ? 'phone.scoring.answered' : 'phone.scoring.unanswered')}
            </VisuallyHidden>
          </button>
        )
      })}
    </nav>
  )
}

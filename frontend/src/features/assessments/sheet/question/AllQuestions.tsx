import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../../ui/action/LinkButton'
import type { SheetParts } from '../parts'
import { Progress } from '../progress/Progress'
import { Question } from './Question'
import styles from './question.module.css'

/** A desk has room for everything: all questions, with the overview standing beside them. */
export function AllQuestions({ framework, sheet, review, place }: SheetParts & { place: number | null }) {
  const { t } = useTranslation()
  return (
    <div className={styles.desk}>
      <Progress framework={framework} sheet={sheet} review={review} place={place} />
      <div className={styles.all}>
        {review.entries.map((entry) => (
          <Question
            key={entry.characteristic.id}
            entry={entry}
            framework={framework}
            isPlace={place === entry.characteristic.order}
            onChange={(answer, typing) => sheet.change(entry.characteristic.id, answer, typing)}
          />
        ))}
        <div>
          <LinkButton variant="primary" to="?q=review">
            {t('sheet.toReview')}
          </LinkButton>
        </div>
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { Navigate } from 'react-router'
import { LinkButton } from '../../../../ui/action/LinkButton'
import type { SheetParts } from '../parts'
import { firstOpen, stepsAround } from '../answer/review'
import { Saving } from '../saving/Saving'
import { Overview } from '../progress/Overview'
import { Question } from './Question'
import styles from './question.module.css'

/** A phone shows one question at a time; the address says which, so that going back works. */
export function OneQuestion({ framework, sheet, review, place }: SheetParts & { place: number | null }) {
  const { t } = useTranslation()
  const entry = review.entries.find(({ characteristic }) => characteristic.order === place)
  // Settled once: the question must not change under the hand that answers it.
  if (!place || !entry) return <Navigate replace to={`?q=${firstOpen(review)}`} />
  const { previous, next } = stepsAround(place, review.total)
  const { id } = entry.characteristic
  return (
    <>
      <div className={styles.bar}>
        <Overview framework={framework} review={review} place={place} />
        <div className={styles.state}>
          <Saving sheet={sheet} review={review} />
        </div>
      </div>
      <Question
        entry={entry}
        framework={framework}
        isPlace
        onChange={(answer, typing) => sheet.change(id, answer, typing)}
      />
      <nav className={styles.steps} aria-label={t('sheet.question.steps')}>
        {previous && <LinkButton to={`?q=${previous}`}>{t('sheet.question.previous')}</LinkButton>}
        {next ? (
          <LinkButton variant="primary" to={`?q=${next}`}>
            {t('sheet.question.next')}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" to="?q=review">
            {t('sheet.toReview')}
          </LinkButton>
        )}
      </nav>
    </>
  )
}

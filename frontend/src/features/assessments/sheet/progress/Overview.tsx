import { useTranslation } from 'react-i18next'
import type { Framework } from '../../../../api/contract'
import type { Review } from '../answer/review'
import { Count } from './Count'
import { QuestionLinks } from './QuestionLinks'
import { Segments } from './Segments'
import styles from './progress.module.css'

type Props = { framework: Framework; review: Review; place: number }

/** The same overview on a phone: one line that opens. */
export function Overview({ framework, review, place }: Props) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('sheet.progress.label')}>
      <details className={styles.overview} key={place}>
        <summary>
          <span>{t('sheet.progress.place', { place, count: review.total })}</span>
        </summary>
        <p className={styles.count}>
          <Count review={review} />
        </p>
        <QuestionLinks framework={framework} review={review} place={place} />
      </details>
      <Segments review={review} />
    </nav>
  )
}

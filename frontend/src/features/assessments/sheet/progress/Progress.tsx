import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../../../ui/action/LinkButton'
import type { SheetParts } from '../parts'
import { Saving } from '../saving/Saving'
import { Count } from './Count'
import { QuestionLinks } from './QuestionLinks'
import { Segments } from './Segments'
import styles from './progress.module.css'

type Props = Pick<SheetParts, 'framework' | 'sheet' | 'review'> & { place: number | null }

/** Stays in sight beside the questions. */
export function Progress({ framework, sheet, review, place }: Props) {
  const { t } = useTranslation()
  return (
    <nav className={styles.column} aria-label={t('sheet.progress.label')}>
      <p className={styles.count}>
        <Count review={review} />
      </p>
      <Segments review={review} />
      <Saving sheet={sheet} review={review} />
      <QuestionLinks framework={framework} review={review} place={place} />
      <LinkButton to="?q=review">{t('sheet.toReview')}</LinkButton>
    </nav>
  )
}

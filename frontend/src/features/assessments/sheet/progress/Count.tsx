import { useTranslation } from 'react-i18next'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import type { Review } from '../answer/review'

/** "7/11" for the eye; read aloud as a sentence, not as a date. */
export function Count({ review: { answered, total } }: { review: Review }) {
  const { t } = useTranslation()
  return (
    <>
      <span aria-hidden="true">{t('sheet.progress.count', { answered, total })}</span>
      <VisuallyHidden>{t('sheet.progress.countInWords', { count: answered, total })}</VisuallyHidden>
    </>
  )
}

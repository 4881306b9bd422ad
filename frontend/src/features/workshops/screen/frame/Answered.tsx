import { useTranslation } from 'react-i18next'
import type { Counts } from '../../../../api/workshops/types'
import styles from './frame.module.css'

/** How many have answered, never what. */
export function Answered({ counts }: { counts: Counts | null }) {
  const { t } = useTranslation()
  if (!counts) return null
  return (
    <p className={styles.answered}>
      <strong>
        {counts.answered}/{counts.joined}
      </strong>{' '}
      {t('room.screen.answered')}
    </p>
  )
}

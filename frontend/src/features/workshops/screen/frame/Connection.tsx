import { useTranslation } from 'react-i18next'
import styles from './frame.module.css'

/** Said discreetly, and only after a while: a connection that comes back at once is nobody's worry. */
export function Connection({ isLost }: { isLost: boolean }) {
  const { t } = useTranslation()
  return (
    <p className={styles.connection} role="status">
      {isLost && <span>{t('room.screen.reconnecting')}</span>}
    </p>
  )
}

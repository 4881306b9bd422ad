import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './layout.module.css'

function follow(changed: () => void) {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

export function OfflineBanner() {
  const { t } = useTranslation()
  const online = useSyncExternalStore(follow, () => navigator.onLine)
  return (
    // The live region stands empty from the start, or its first words would not be read out.
    <div role="status">
      {!online && (
        <div className={styles.banner}>
          <div className={styles.width}>
            <p>{t('app.offline')}</p>
          </div>
        </div>
      )}
    </div>
  )
}

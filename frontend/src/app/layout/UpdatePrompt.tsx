import { useTranslation } from 'react-i18next'
import { useRegisterSW } from 'virtual:pwa-register/react'
import { Button } from '../../ui/action/Button'
import styles from './layout.module.css'

/** A new version is offered, never taken: whoever is writing decides when the page may reload. */
export function UpdatePrompt() {
  const { t } = useTranslation()
  const { needRefresh, updateServiceWorker } = useRegisterSW()
  const [waiting] = needRefresh
  return (
    <div role="status">
      {waiting && (
        <div className={styles.banner}>
          <div className={`${styles.width} ${styles.update}`}>
            <p>{t('app.update')}</p>
            <Button variant="quiet" onClick={() => void updateServiceWorker(true)}>
              {t('app.updateNow')}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}

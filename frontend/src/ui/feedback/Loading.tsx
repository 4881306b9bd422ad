import { useTranslation } from 'react-i18next'
import styles from './feedback.module.css'

function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />
}

export function Loading({ label }: { label?: string }) {
  const { t } = useTranslation()
  return (
    <div className={styles.loading} role="status">
      <Spinner />
      {label ?? t('ui.loading')}
    </div>
  )
}

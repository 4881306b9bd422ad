import { useTranslation } from 'react-i18next'
import styles from './feedback.module.css'

/** `kept`: not on the server yet, but safe on this device; `failed`: refused, somebody has to look. */
export type Saving = 'saved' | 'saving' | 'kept' | 'failed'

export function SaveState({ state }: { state: Saving }) {
  const { t } = useTranslation()
  const words = {
    saved: t('ui.save.saved'),
    saving: t('ui.save.saving'),
    kept: t('ui.save.kept'),
    failed: t('ui.save.failed'),
  }
  return (
    <span className={`${styles.save} ${styles[state] ?? ''}`} role="status">
      {words[state]}
    </span>
  )
}

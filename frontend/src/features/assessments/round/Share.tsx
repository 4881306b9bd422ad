import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import styles from './round.module.css'

/** Everybody who is to assess needs this page's address. */
export function Share() {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const address = window.location.origin + window.location.pathname

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setOutcome('copied')
    } catch {
      // Without a secure address or a permission the browser refuses; the address can be copied by hand.
      setOutcome('failed')
    }
  }
  return (
    <div className={styles.share}>
      <Button onClick={() => void copy()}>{t('round.share.copy')}</Button>
      <span role="status" className={styles.soft}>
        {outcome === 'copied' && t('round.share.copied')}
        {outcome === 'failed' && (
          <>
            {t('round.share.failed')} <code className={styles.address}>{address}</code>
          </>
        )}
      </span>
    </div>
  )
}

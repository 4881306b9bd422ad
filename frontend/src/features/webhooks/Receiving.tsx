import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api/client'
import styles from './webhooks.module.css'

// The shape as the contract has it; ids stand in for what no example needs to show.
const example = `{
  "type": "assessment.closed",
  "timestamp": "2026-11-03T12:00:00Z",
  "data": {
    "team": "…",
    "innovation": "…",
    "assessment": "…"
  }
}`

/** For whoever builds the receiving end. */
export function Receiving() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="receiving">
      <h2 id="receiving">{t('webhooks.receiving.title')}</h2>
      <p>{t('webhooks.receiving.what')}</p>
      <figure className={styles.example} aria-label={t('webhooks.receiving.example')}>
        <pre>
          <code>{example}</code>
        </pre>
      </figure>
      <p>{t('webhooks.receiving.signature')}</p>
      <p>{t('webhooks.receiving.again')}</p>
      <p>
        <a href={addressOf('/api/v1/reference')}>{t('webhooks.receiving.reference')}</a>
      </p>
    </section>
  )
}

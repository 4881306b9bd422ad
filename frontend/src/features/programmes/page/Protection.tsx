import { useTranslation } from 'react-i18next'
import styles from './page.module.css'

const rules = ['five', 'subtraction', 'time', 'text', 'ranking'] as const

/** Why some numbers are not shown, in words that need no statistics. */
export function Protection() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="protection" className={styles.protection}>
      <h2 id="protection">{t('programmes.protection.title')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{t(`programmes.protection.${rule}`)}</li>
        ))}
      </ul>
    </section>
  )
}

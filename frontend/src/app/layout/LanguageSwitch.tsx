import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { languages, speak, type Language } from '../language'
import styles from './layout.module.css'

const names: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

export function LanguageSwitch() {
  const { t, i18n } = useTranslation()
  const [address, setAddress] = useSearchParams()
  // An address that names a language keeps naming the one being read, so that it can be sent on.
  const choose = async (language: Language) => {
    await speak(language)
    if (address.has('lang'))
      setAddress(
        (before) => {
          const changed = new URLSearchParams(before)
          changed.set('lang', language)
          return changed
        },
        { replace: true, preventScrollReset: true },
      )
  }
  return (
    <div className={styles.languages} role="group" aria-label={t('app.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-label={names[language]}
          aria-pressed={i18n.language === language}
          title={names[language]}
          onClick={() => void choose(language)}
        >
          <span>{language.toUpperCase()}</span>
        </button>
      ))}
    </div>
  )
}

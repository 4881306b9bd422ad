import { useTranslation } from 'react-i18next'
import type { Language } from '../../api/workshops/types'
import { languageNames, languages } from '../words/languages'
import { speak } from '../words/speak'
import styles from './join.module.css'

type Props = { offered?: readonly Language[] }

/** Native radios: the language of the page changes as it is chosen. */
export function LanguageRow({ offered = languages }: Props) {
  const { t, i18n } = useTranslation()
  if (offered.length < 2) return null
  return (
    <fieldset className={styles.languages}>
      <legend>{t('phone.language')}</legend>
      {offered.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            value={language}
            checked={i18n.language === language}
            onChange={() => void speak(language)}
          />
          {languageNames[language]}
        </label>
      ))}
    </fieldset>
  )
}

import { useTranslation } from 'react-i18next'

export type Localized = { fi: string; sv: string; en: string }

/** Content that carries its three languages, in the reader's own. */
export function localized(text: Localized, language: string) {
  if (language === 'sv') return text.sv
  return language === 'en' ? text.en : text.fi
}

export function useLocalized() {
  const { i18n } = useTranslation()
  return (text: Localized) => localized(text, i18n.language)
}

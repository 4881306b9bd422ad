import { useTranslation } from 'react-i18next'

export type Localized = { fi: string; sv: string; en: string }

/** Content that carries its three languages, in the reader's own. */
export function localized(text: Localized, language: string) {
  if (language === 'sv') return text.sv
  return language === 'en' ? text.en : text.fi
}

/** What somebody wrote in some of the languages: in the reader's own, else in the first there is. */
export function titleIn(titles: Record<keyof Localized, string | null>, language: string): string {
  const own = language === 'sv' ? titles.sv : language === 'en' ? titles.en : titles.fi
  return own ?? titles.fi ?? titles.sv ?? titles.en ?? ''
}

export function useLocalized() {
  const { i18n } = useTranslation()
  return (text: Localized) => localized(text, i18n.language)
}

import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type fi from '../locales/fi.json'
import type phone from '../locales/phone/fi.json'

/** Finnish first: it is the language of anyone who has not chosen. */
export const languages = ['fi', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    // What the phone shares with the app it draws by the app's types; its own words only the phone loads.
    resources: { translation: typeof fi & typeof phone }
  }
}

const i18n = createInstance()
const kept = 'spiraali.language'

const catalogues: Record<Language, () => Promise<{ default: object }>> = {
  fi: () => import('../locales/fi.json'),
  sv: () => import('../locales/sv.json'),
  en: () => import('../locales/en.json'),
}

function known(value: string | null): value is Language {
  return languages.some((language) => language === value)
}

function wanted(): Language {
  const inAddress = new URLSearchParams(window.location.search).get('lang')
  if (known(inAddress)) return inAddress
  const onDevice = localStorage.getItem(kept)
  return known(onDevice) ? onDevice : 'fi'
}

/** Loads the language's catalogue, keeps the choice on the device and marks the document with it. */
export async function speak(language: Language) {
  const catalogue = await catalogues[language]()
  i18n.addResourceBundle(language, 'translation', catalogue.default)
  await i18n.changeLanguage(language)
  document.documentElement.lang = language
  localStorage.setItem(kept, language)
}

/** Must have finished before the first drawing, so that no key is ever shown. */
export async function startLanguage() {
  await i18n.use(initReactI18next).init({
    lng: 'fi',
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await speak(wanted())
}

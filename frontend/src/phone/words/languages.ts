import type { Language } from '../../api/workshops/types'

export const languages: readonly Language[] = ['fi', 'sv', 'en']

/** Each in its own words, for whoever can't read the one that is shown. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

const isLanguage = (word: string): word is Language => languages.some((each) => each === word)

/** What the device speaks, if we do too; Finnish is the language of anyone else. */
export function firstKnown(wanted: readonly string[]): Language {
  return wanted.map((word) => word.slice(0, 2)).find(isLanguage) ?? 'fi'
}

/** The reader's language when the workshop is held in it too, else the workshop's first. */
export function languageIn(offered: readonly Language[], current: string): Language {
  return offered.find((each) => each === current) ?? offered[0] ?? 'fi'
}

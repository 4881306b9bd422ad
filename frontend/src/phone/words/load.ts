import { keep, kept } from '../../api/session/device'
import type { Language } from '../../api/workshops/types'
import { firstKnown } from './languages'

// The same word the app keeps: whoever chose a language there meets it here.
const key = 'spiraali.language'

const catalogues = {
  fi: () => import('./fi'),
  sv: () => import('./sv'),
  en: () => import('./en'),
}

export type Spoken = { language: Language; words: Awaited<ReturnType<typeof catalogues.fi>>['words'] }

/** Loads one language and no other. */
export async function load(language: Language): Promise<Spoken> {
  const { words } = await catalogues[language]()
  return { language, words }
}

export const firstWords = () => load(firstKnown([kept(key), ...navigator.languages]))

export const keepLanguage = (language: Language) => keep(key, language)

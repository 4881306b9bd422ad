import type { Language } from '../../api/workshops/types'
import { keepLanguage, load, type Spoken } from './load'
import { speakIn } from './translation'

/** From here on the page is in this language. */
export function say({ language, words }: Spoken) {
  document.documentElement.lang = language
  speakIn(language, words)
}

/** Loads the language's words, keeps the choice on the device and speaks it. */
export async function speak(language: Language) {
  say(await load(language))
  keepLanguage(language)
}

import { useSyncExternalStore } from 'react'

/**
 * What the phone needs of i18next, in a page of code instead of fifteen thousand bytes: the build puts it in the place of
 * `react-i18next`, so that the parts the phone shares with the app need not know.
 */
type Catalogue = { [key: string]: string | Catalogue }
type Values = Readonly<Record<string, unknown>>

function at(catalogue: Catalogue, key: string): string | undefined {
  let found: string | Catalogue | undefined = catalogue
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined
  return typeof found === 'string' ? found : undefined
}

/** A key's words with its values in them, in the singular or plural that its count asks for. */
export function say(catalogue: Catalogue, language: string, key: string, values: Values = {}): string {
  const { count } = values
  const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : null
  const words =
    (form && (at(catalogue, `${key}_${form}`) ?? at(catalogue, `${key}_other`))) ?? at(catalogue, key)
  return (words ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}

const speakerOf = (language: string, catalogue: Catalogue) => ({
  t: (key: string, values?: Values) => say(catalogue, language, key, values),
  i18n: { language },
})

let speaker = speakerOf('fi', {})
const listeners = new Set<() => void>()

export function speakIn(language: string, catalogue: Catalogue) {
  speaker = speakerOf(language, catalogue)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useTranslation = () => useSyncExternalStore(subscribe, () => speaker)

// British English orders day, month, year as Finns do; American dates would be misread here.
const locales: Record<string, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

function format(iso: string, language: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(locales[language] ?? 'fi-FI', {
    timeZone: 'Europe/Helsinki',
    ...options,
  }).format(new Date(iso))
}

/** `3.11.2026`, the day as it was in Helsinki. */
export function dateOf(iso: string, language: string) {
  return format(iso, language, { day: 'numeric', month: 'numeric', year: 'numeric' })
}

/** `14.05`, as clocks in Helsinki show it. */
export function timeOf(iso: string, language: string) {
  return format(iso, language, { hour: '2-digit', minute: '2-digit' })
}

/** `marraskuu 2026`, with a capital: it is offered as a name. */
export function monthOf(iso: string, language: string) {
  const month = format(iso, language, { month: 'long', year: 'numeric' })
  return month.charAt(0).toLocaleUpperCase(language) + month.slice(1)
}

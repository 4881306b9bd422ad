const formats = new Map<string, Intl.NumberFormat>()

/** At most one decimal, half up (away from zero), in the reader's notation: 4 → "4", 3.25 → "3,3". */
export function formatNumber(value: number, language: string): string {
  return format(value, language, 0)
}

/** Always one decimal, for columns of means: 4 → "4,0". */
export function formatMean(value: number, language: string): string {
  return format(value, language, 1)
}

export function formatRange(lower: number, upper: number, language: string): string {
  const [from, to] = [formatNumber(lower, language), formatNumber(upper, language)]
  return from === to ? from : `${from}–${to}`
}

function format(value: number, language: string, decimals: 0 | 1): string {
  const key = `${language} ${decimals}`
  const known = formats.get(key)
  const made =
    known ??
    new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    })
  if (known === undefined) formats.set(key, made)
  return made.format(halfUp(value))
}

/** Twelve digits first: 4.35 is stored a hair below itself and would round down. */
function halfUp(value: number): number {
  const tenths = Number((Math.abs(value) * 10).toPrecision(12))
  return (Math.sign(value) * Math.round(tenths)) / 10
}

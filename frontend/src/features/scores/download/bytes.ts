const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** `1,2 Mt` in Finnish, `1.2 MB` in English. */
export function bytesIn(language: string, bytes: number): string {
  const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const unit = units[step] ?? 'byte'
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step < 2 ? 0 : 1,
  }).format(bytes / 1000 ** step)
}

/** Whether the wall has a radar after the reveal; in an anonymous workshop a few sheets would give people away. */
export function radarOf(sheets: number, minimum: number | null) {
  if (sheets === 0) return 'none'
  return sheets < (minimum ?? 0) ? 'tooFew' : 'shown'
}

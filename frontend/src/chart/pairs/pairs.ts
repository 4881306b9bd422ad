/** One card's answers, its words already in the reader's language. */
export type PairsRow = {
  id: string
  name: string
  group: string
  /** how many recognise it in their own work, and how many want to strengthen it */
  recognise: number
  strengthen: number
}
/** What the two bars mean, said in the legend and to those who hear the rows. */
export type PairsWords = { recognise: string; strengthen: string }

/** What a full bar stands for: everybody who answered; a count can be above it while the numbers are on their way. */
export function fullOf(counts: number[], answered: number): number {
  return Math.max(1, answered, ...counts)
}

/** A bar's length in per cent. */
export function lengthOf(count: number, full: number): number {
  return Math.round((1000 * count) / full) / 10
}

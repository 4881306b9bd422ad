import { HIGHEST_LEVEL, LOWEST_LEVEL } from '../radar/polar'

/** One characteristic's numbers as the contract has them, with its name and group. */
export type ProfileRow = {
  id: string
  name: string
  group: string
  n: number
  /** counts of the levels 1..5 */
  distribution: number[]
  median: number | null
  q1: number | null
  q3: number | null
  min: number | null
  max: number | null
  mean: number | null
  agreement: number | null
  agreed: number | null
  notApplicable: number
  dontKnowYet: number
  strengthen: number
}

/** Where a level stands on a bar, in per cent of its length. */
export function along(level: number): number {
  return ((level - LOWEST_LEVEL) / (HIGHEST_LEVEL - LOWEST_LEVEL)) * 100
}

/** Heights of a distribution's columns, 0..1, the fullest being 1. */
export function columnHeights(distribution: number[]): number[] {
  const fullest = Math.max(1, ...distribution)
  return distribution.map((count) => count / fullest)
}

/** From a lower to an upper number, both there or neither. */
export function spread(lower: number | null, upper: number | null): { from: number; to: number } | null {
  return lower === null || upper === null ? null : { from: lower, to: upper }
}

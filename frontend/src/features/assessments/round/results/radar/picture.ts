import type { Framework, Score } from '../../../../../api/contract'
import { inOrder, type Gap } from '../../../../../chart/profile/rows'

/** One assessor's levels in the instrument's order; null is a gap. */
export function levelsOf(framework: Framework, scores: Score[]): (number | null)[] {
  const levels = new Map(scores.map(({ characteristic, level }) => [characteristic, level]))
  return inOrder(framework.characteristics).map(({ id }) => levels.get(id) ?? null)
}

/** Why an assessor's levels have gaps, in the instrument's order. */
export function gapsIn(framework: Framework, scores: Score[]): (Gap | null)[] {
  const given = new Map(scores.map((score) => [score.characteristic, score]))
  return inOrder(framework.characteristics).map(({ id }) => {
    const score = given.get(id)
    return score?.level == null ? (score?.unscored ?? 'unanswered') : null
  })
}

/** Adds or takes away one pick, never going over the limit. */
export function picked(picks: string[], pick: string, limit: number): string[] {
  if (picks.includes(pick)) return picks.filter((each) => each !== pick)
  return picks.length < limit ? [...picks, pick] : picks
}

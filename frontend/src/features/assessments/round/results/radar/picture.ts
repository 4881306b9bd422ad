import type {
  Characteristic,
  Framework,
  Profile,
  ProfileCharacteristic,
  Score,
} from '../../../../../api/contract'
import type { ProfileRow } from '../../../../../chart/profile/profile'
import type { Localized } from '../../../../../ui/text/localized'

type Say = (text: Localized) => string

/** The instrument's order, whatever order numbers come in. */
export const inOrder = (framework: Framework): Characteristic[] =>
  framework.characteristics.toSorted((one, other) => one.order - other.order)

const nothing: Omit<ProfileCharacteristic, 'id'> = {
  n: 0,
  distribution: [0, 0, 0, 0, 0],
  median: null,
  q1: null,
  q3: null,
  min: null,
  max: null,
  mean: null,
  agreement: null,
  agreed: null,
  notApplicable: 0,
  dontKnowYet: 0,
  strengthen: 0,
}

/** A row for every characteristic, also for one that the profile says nothing of. */
export function rowsOf(framework: Framework, profile: Profile, say: Say): ProfileRow[] {
  const numbers = new Map(profile.characteristics.map((each) => [each.id, each]))
  return inOrder(framework).map(({ id, group, name }) => ({
    ...nothing,
    ...numbers.get(id),
    id,
    group,
    name: say(name),
  }))
}

export function axesOf(framework: Framework, rows: ProfileRow[], say: Say) {
  return inOrder(framework).map(({ id, group, name, shortName }, index) => ({
    id,
    group,
    name: say(name),
    shortName: say(shortName),
    n: rows[index]?.n ?? 0,
    strengthen: rows[index]?.strengthen ?? 0,
  }))
}

/** One assessor's levels in the instrument's order; null is a gap. */
export function levelsOf(framework: Framework, scores: Score[]): (number | null)[] {
  const levels = new Map(scores.map(({ characteristic, level }) => [characteristic, level]))
  return inOrder(framework).map(({ id }) => levels.get(id) ?? null)
}

export type Gap = 'unanswered' | 'not-applicable' | 'dont-know-yet' | 'mixed'

/** Why a median is missing; null where it is not. */
export function gapOf({ median, notApplicable, dontKnowYet }: ProfileRow): Gap | null {
  if (median !== null) return null
  if (notApplicable > 0) return dontKnowYet > 0 ? 'mixed' : 'not-applicable'
  return dontKnowYet > 0 ? 'dont-know-yet' : 'unanswered'
}

/** Why an assessor's levels have gaps, in the instrument's order. */
export function gapsIn(framework: Framework, scores: Score[]): (Gap | null)[] {
  const given = new Map(scores.map((score) => [score.characteristic, score]))
  return inOrder(framework).map(({ id }) => {
    const score = given.get(id)
    return score?.level == null ? (score?.unscored ?? 'unanswered') : null
  })
}

/** Adds or takes away one pick, never going over the limit. */
export function picked(picks: string[], pick: string, limit: number): string[] {
  if (picks.includes(pick)) return picks.filter((each) => each !== pick)
  return picks.length < limit ? [...picks, pick] : picks
}

import type { RadarAxis, RadarBand } from '../series'
import type { ProfileRow } from './profile'

/** A characteristic as the instrument has it, its texts in a form that only the caller knows to read. */
type Named<Text> = { id: string; order: number; group: string; name: Text; shortName: Text }
type Say<Text> = (text: Text) => string
type Numbers = Omit<ProfileRow, 'name' | 'group'>

/** The instrument's order, whatever order things come in. */
export function inOrder<One extends { order: number }>(characteristics: One[]): One[] {
  return characteristics.toSorted((one, other) => one.order - other.order)
}

const nothing: Omit<Numbers, 'id'> = {
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
export function rowsOf<Text>(
  characteristics: Named<Text>[],
  numbers: Numbers[],
  say: Say<Text>,
): ProfileRow[] {
  const known = new Map(numbers.map((each) => [each.id, each]))
  return inOrder(characteristics).map(({ id, group, name }) => ({
    ...nothing,
    ...known.get(id),
    id,
    group,
    name: say(name),
  }))
}

/** The axes of the same rows: a radar has its words and its numbers in one order. */
export function axesOf<Text>(
  characteristics: Named<Text>[],
  rows: ProfileRow[],
  say: Say<Text>,
): RadarAxis[] {
  return inOrder(characteristics).map(({ id, group, name, shortName }, index) => ({
    id,
    group,
    name: say(name),
    shortName: say(shortName),
    n: rows[index]?.n ?? 0,
    strengthen: rows[index]?.strengthen ?? 0,
  }))
}

/** The middle half of the answers. */
export function bandOf(rows: ProfileRow[], name: string): RadarBand {
  return { name, lower: rows.map((row) => row.q1), upper: rows.map((row) => row.q3) }
}

/** Its words stand below `chart.gap` in the catalogues. */
export type Gap = 'unanswered' | 'not-applicable' | 'dont-know-yet' | 'mixed'

/** Why a median is missing; null where it is not. */
export function gapOf({ median, notApplicable, dontKnowYet }: ProfileRow): Gap | null {
  if (median !== null) return null
  if (notApplicable > 0) return dontKnowYet > 0 ? 'mixed' : 'not-applicable'
  return dontKnowYet > 0 ? 'dont-know-yet' : 'unanswered'
}

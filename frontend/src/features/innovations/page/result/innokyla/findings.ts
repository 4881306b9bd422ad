import { accordOf, type Accord } from '../../../../../chart/profile/agreement'
import type { ProfileRow } from '../../../../../chart/profile/profile'

/** A characteristic that somebody gave a level. */
export type Scored = ProfileRow & { median: number }

export const isScored = (row: ProfileRow): row is Scored => row.median !== null

/** So many are named at either end of eleven, unless more of them are level with each other. */
const few = (rows: Scored[]) => Math.min(3, Math.floor(rows.length / 2))

function byMedian(rows: Scored[]): Scored[][] {
  const medians = [...new Set(rows.map(({ median }) => median))].toSorted((one, other) => other - one)
  return medians.map((median) => rows.filter((row) => row.median === median))
}

function first(groups: Scored[][], most: number): Scored[][] {
  const named: Scored[][] = []
  for (const group of groups) {
    if (named.length > 0 && named.flat().length + group.length > most) break
    named.push(group)
  }
  return named
}

/** What scored highest and lowest. Those of one median are all named or none: to pick among them would be to rank. */
export function extremes(rows: Scored[]): { highest: Scored[]; lowest: Scored[] } {
  const groups = byMedian(rows)
  if (groups.length < 2) return { highest: groups.flat(), lowest: [] }
  const highest = first(groups.slice(0, -1), few(rows))
  const lowest = first(groups.slice(highest.length).toReversed(), few(rows))
  return { highest: highest.flat(), lowest: lowest.flat() }
}

/** The characteristics under how alike they were seen. */
export function byAccord(rows: Scored[]): Record<Accord, Scored[]> {
  const of = (accord: Accord) => rows.filter((row) => accordOf(row.agreement, row.distribution) === accord)
  return {
    unanimous: of('unanimous'),
    similar: of('similar'),
    scattered: of('scattered'),
    'two-camps': of('two-camps'),
    'too-few': of('too-few'),
  }
}

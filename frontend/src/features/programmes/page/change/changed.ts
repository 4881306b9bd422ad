import type { Characteristic, Verdict } from '../../../../api/contract'
import type { ProgrammeChange } from '../../../../api/programmes/contract'

export type ChangedRow = {
  id: string
  name: Characteristic['name']
  shortName: Characteristic['shortName']
  group: string
  pairs: number
  up: number
  down: number
  stayed: number
  verdict: Verdict
}

/** In the instrument's order; a characteristic without pairs says nothing. */
export function changedRows(
  characteristics: Pick<Characteristic, 'id' | 'order' | 'group' | 'name' | 'shortName'>[],
  change: ProgrammeChange,
): ChangedRow[] {
  return characteristics
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ id, name, shortName, group }) => {
      const of = change.characteristics.find((each) => each.id === id)
      if (!of) return []
      const { pairs, up, down, verdict } = of
      return [{ id, name, shortName, group, pairs, up, down, stayed: pairs - up - down, verdict }]
    })
}

export const withVerdict = (rows: ChangedRow[], verdict: Verdict) =>
  rows.filter((row) => row.verdict === verdict)

import type { Breakdown, Cell, Spread, SpreadOf, Suppression } from '../../../../api/programmes/contract'

export type By = Breakdown['by']
/** A part of the programme, as the address names it. */
export type Group = { key: string; by: By; cell: Cell }

const keyOf = (by: By, cell: Cell) => `${by}:${cell.key}`

export const groupsOf = (breakdowns: Breakdown[]): Group[] =>
  breakdowns.flatMap(({ by, cells }) => cells.map((cell) => ({ key: keyOf(by, cell), by, cell })))

/** The parts whose results are published; all the others may only be named. */
export const published = (groups: Group[]) =>
  groups.filter(({ cell }) => cell.suppressed === null && cell.characteristics !== null)

/** The parts that are not published, by their reason and in the order they come; without any assessed one there is nothing to hide. */
export function notShown(groups: Group[]): { reason: Suppression; groups: Group[] }[] {
  const reasons: Suppression[] = ['TOO_FEW_INNOVATIONS', 'COULD_BE_SUBTRACTED']
  return reasons
    .map((reason) => ({
      reason,
      groups: groups.filter(({ cell }) => cell.suppressed === reason && cell.assessed > 0),
    }))
    .filter((each) => each.groups.length > 0)
}

export type Chosen = {
  /** null: the whole programme */
  group: Group | null
  characteristics: SpreadOf[]
  /** asked for in the address, and not to be had */
  refused: Group | null
}

/** What is drawn: the part that the address asks for where it is published, else the whole. */
export function chosenOf(results: Spread, groups: Group[], asked: string | null): Chosen {
  const found = groups.find(({ key }) => key === asked) ?? null
  const characteristics = found?.cell.suppressed === null ? found.cell.characteristics : null
  if (found && characteristics) return { group: found, characteristics, refused: null }
  return { group: null, characteristics: results.characteristics, refused: found }
}

import type { ProgrammeInnovation } from '../../../../api/programmes/contract'

/** By name and nothing else: an order by results would be the league table that nobody is to see. */
export const byName = (innovations: ProgrammeInnovation[], language: string) =>
  innovations.toSorted((one, other) => one.name.localeCompare(other.name, language, { numeric: true }))

/** How many rows a projector shows without scrolling; paper shows all. */
export const firstRows = 15

/** The newest round first, whatever order they come in. */
export const roundsOf = ({ rounds }: ProgrammeInnovation) =>
  rounds.toSorted((one, other) => other.closedAt.localeCompare(one.closedAt))

import type { Innovation, Team } from '../../../api/contract'

/** What the reader may do with an innovation, by their role in its team. The server decides; this is what to offer. */
export function rightsOf({ role }: Pick<Innovation, 'role'>) {
  return { mayChange: role === 'OWNER' || role === 'EDITOR', mayDelete: role === 'OWNER' }
}

/** The teams for which one may add innovations. */
export const writable = (teams: Team[]) => teams.filter(({ role }) => role !== 'VIEWER')

/** Of the team asked for in the address, if one may write there; null when there is nothing to choose. */
export function teamToStart(teams: Team[], asked: string | null): string | null {
  if (teams.length < 2) return null
  return teams.find(({ id }) => id === asked)?.id ?? ''
}

import type { Team } from '../../../api/contract'

/** The teams for which one may prepare and run workshops. */
export const writable = (teams: Team[]) => teams.filter(({ role }) => role !== 'VIEWER')

export const newWorkshopPath = (team: string) => (team ? `/workshops/new?team=${team}` : '/workshops/new')

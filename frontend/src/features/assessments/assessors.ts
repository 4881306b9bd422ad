import type { Role } from '../../api/contract'

/** In the order in which they are offered. */
export const roles: Role[] = ['team-member', 'partner', 'expert-by-experience', 'external-assessor']
export const nameLimit = 100

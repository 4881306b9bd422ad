import type { ApiToken, TokenScope } from '../../../api/contract'

export const scopes: TokenScope[] = ['scores:read', 'innovations:read', 'innovations:write']
/** Their names in the catalogues, where a colon would mean another catalogue. */
export const scopeKey = {
  'scores:read': 'scoresRead',
  'innovations:read': 'innovationsRead',
  'innovations:write': 'innovationsWrite',
} as const
/** In days; the contract allows no longer than a year. */
export const periods = [30, 90, 180, 366]

export type TokenState = 'ACTIVE' | 'EXPIRED' | 'REVOKED'

export function stateOf(
  { revoked, expiresAt }: Pick<ApiToken, 'revoked' | 'expiresAt'>,
  now: Date,
): TokenState {
  if (revoked) return 'REVOKED'
  return new Date(expiresAt) <= now ? 'EXPIRED' : 'ACTIVE'
}

export type TokenDraft = { name: string; scopes: TokenScope[]; days: number }

/** In the order in which they are offered, however they were ticked. */
export function withScope(chosen: TokenScope[], scope: TokenScope, on: boolean) {
  return scopes.filter((each) => (each === scope ? on : chosen.includes(each)))
}

import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyNew, type Answer } from '../client'
import type { ApiToken, TokenScope } from '../contract'

export type TokenBody = { name: string; scopes: TokenScope[]; days: number }

/** Newest first, never with their secrets; owners only. */
export function tokensOf(team: string) {
  return queryOptions({
    queryKey: ['team', team, 'tokens'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { team }, query: { limit: 200 } }, signal }
      const call = api.GET('/api/v1/teams/{team}/tokens', init)
      return (await answered(call)).body.items as ApiToken[]
    },
  })
}

/** The only answer that holds the secret. */
export async function makeToken(team: string, id: string, body: TokenBody) {
  const init = { params: { path: { team, id } }, body, headers: onlyNew }
  return (await answered(api.PUT('/api/v1/teams/{team}/tokens/{id}', init))) as Answer<ApiToken>
}

export function revokeToken(team: string, id: string) {
  const init = { params: { path: { team, id } } }
  return answered(api.DELETE('/api/v1/teams/{team}/tokens/{id}', init))
}

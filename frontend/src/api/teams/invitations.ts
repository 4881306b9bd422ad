import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyNew } from '../client'
import type { TeamRole } from '../contract'

export type InvitationBody = { role: TeamRole; note?: string; days: number }

/** Open and used ones, newest first; owners only. */
export function invitationsOf(team: string) {
  return queryOptions({
    queryKey: ['team', team, 'invitations'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { team }, query: { limit: 200 } }, signal }
      const call = api.GET('/api/v1/teams/{team}/invitations', init)
      return (await answered(call)).body.items
    },
  })
}

export function makeInvitation(team: string, id: string, body: InvitationBody) {
  const init = { params: { path: { team, id } }, body, headers: onlyNew }
  return answered(api.PUT('/api/v1/teams/{team}/invitations/{id}', init))
}

export function revokeInvitation(team: string, id: string) {
  const init = { params: { path: { team, id } } }
  return answered(api.DELETE('/api/v1/teams/{team}/invitations/{id}', init))
}

/** The token stands behind the #, which no browser ever sends to a server by itself. */
export const invitationLink = (token: string) => `${window.location.origin}/invitation#${token}`

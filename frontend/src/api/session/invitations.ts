import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'
import type { InvitationLook, Team } from '../contract'

/** What a link's holder may know before joining. A link that has expired will not come back: asking once is enough. */
export const invitationBy = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    gcTime: 0,
    queryFn: async ({ signal }): Promise<InvitationLook> =>
      (await answered(api.POST('/api/v1/invitations/look', { body: { token }, signal }))).body,
  })

export async function acceptInvitation(token: string): Promise<Team> {
  return (await answered(api.POST('/api/v1/invitations/accept', { body: { token } }))).body
}

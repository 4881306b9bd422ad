import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyAt } from '../client'
import type { GroupsBody } from './types'

export function participantsOf(workshop: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'participants'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { workshop } }, signal }
      const call = api.GET('/api/v1/workshops/{workshop}/participants', init)
      return (await answered(call)).body.items
    },
  })
}

const groups = '/api/v1/workshops/{workshop}/activities/{activity}/groups'

/** With its ETag: who forms them anew says of which arrangement they speak. */
export function groupsOf(workshop: string, activity: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'groups', activity],
    queryFn: ({ signal }) => answered(api.GET(groups, { params: { path: { workshop, activity } }, signal })),
  })
}

export function putGroups(workshop: string, activity: string, body: GroupsBody, etag: string | null) {
  const init = { params: { path: { workshop, activity } }, body, headers: onlyAt(etag) }
  return answered(api.PUT(groups, init))
}

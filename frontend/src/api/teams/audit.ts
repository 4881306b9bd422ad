import { infiniteQueryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'

const pageSize = 50

/** Who did what, newest first; owners only. */
export function auditOf(team: string) {
  return infiniteQueryOptions({
    queryKey: ['team', team, 'audit'],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const query = { limit: pageSize, ...(pageParam && { cursor: pageParam }) }
      const init = { params: { path: { team }, query }, signal }
      return (await answered(api.GET('/api/v1/teams/{team}/audit', init))).body
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

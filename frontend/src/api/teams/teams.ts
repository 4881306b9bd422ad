import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew, type Answer } from '../client'
import type { Team, TeamRole } from '../contract'

/** One's own teams; nobody sees others. */
export const myTeams = queryOptions({
  queryKey: ['teams'],
  queryFn: async ({ signal }) => {
    const query = { limit: 200 }
    const call = api.GET('/api/v1/teams', { params: { query }, signal })
    return (await answered(call)).body.items
  },
})

/** With its ETag, which every change of it needs. */
export function teamNow(team: string, signal?: AbortSignal) {
  const init = { params: { path: { team } }, ...(signal ? { signal } : {}) }
  return answered(api.GET('/api/v1/teams/{team}', init))
}

/** Everything of one team stands under `['team', id]`, so that one invalidation reaches all of it. */
export function teamOf(id: string) {
  return queryOptions({ queryKey: ['team', id], queryFn: ({ signal }) => teamNow(id, signal) })
}

/** To be called after a write that changes the team, its members or what one may do in it. */
export async function teamChanged(queries: QueryClient, id: string) {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['team', id] }),
    queries.invalidateQueries({ queryKey: ['teams'] }),
  ])
}

/** For a team one has left or deleted: nothing of it, its innovations and rounds may stay on the screen. */
export function forgetTeam(queries: QueryClient, id: string) {
  queries.removeQueries({ queryKey: ['team', id] })
  for (const key of ['innovation', 'assessment', 'place', 'programme'])
    queries.removeQueries({ queryKey: [key] })
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['teams'] }),
    queries.invalidateQueries({ queryKey: ['innovations'] }),
    queries.invalidateQueries({ queryKey: ['programmes'] }),
  ])
}

export function makeTeam(team: string, name: string): Promise<Answer<Team>> {
  const init = { params: { path: { team } }, body: { name }, headers: onlyNew }
  return answered(api.PUT('/api/v1/teams/{team}', init))
}

export function renameTeam(team: string, name: string, etag: string | null): Promise<Answer<Team>> {
  const init = { params: { path: { team } }, body: { name }, headers: onlyAt(etag) }
  return answered(api.PUT('/api/v1/teams/{team}', init))
}

export function deleteTeam(team: string, etag: string | null) {
  const init = { params: { path: { team } }, headers: onlyAt(etag) }
  return answered(api.DELETE('/api/v1/teams/{team}', init))
}

export function membersOf(team: string) {
  return queryOptions({
    queryKey: ['team', team, 'members'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { team }, query: { limit: 200 } }, signal }
      const call = api.GET('/api/v1/teams/{team}/members', init)
      return (await answered(call)).body.items
    },
  })
}

export function changeRole(team: string, account: string, role: TeamRole) {
  const init = { params: { path: { team, account } }, body: { role } }
  return answered(api.PUT('/api/v1/teams/{team}/members/{account}', init))
}

/** An owner takes somebody out; anybody takes themselves. */
export function removeMember(team: string, account: string) {
  const init = { params: { path: { team, account } } }
  return answered(api.DELETE('/api/v1/teams/{team}/members/{account}', init))
}

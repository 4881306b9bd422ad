import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew } from './client'
import type { Innovation, InnovationBody } from './contract'

export type InnovationFilters = {
  q?: string
  objective?: string
  stage?: string
  county?: string
  state?: Innovation['state']
  team?: string
}

const pageSize = 25

/** With its ETag, which every change of it needs. */
export function readInnovation(id: string, signal?: AbortSignal) {
  const more = signal ? { signal } : {}
  return answered(api.GET('/api/v1/innovations/{id}', { params: { path: { id } }, ...more }))
}

/** Everything of one innovation stands under `['innovation', id]`, so that one invalidation reaches all of it. */
export function innovationOf(id: string) {
  return queryOptions({
    queryKey: ['innovation', id],
    queryFn: ({ signal }) => readInnovation(id, signal),
  })
}

/** To be called after a write that changes the innovation or its rounds. */
export async function invalidated(queries: QueryClient, id: string) {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['innovation', id] }),
    queries.invalidateQueries({ queryKey: ['innovations'] }),
  ])
}

export function innovationsBy(filters: InnovationFilters) {
  return infiniteQueryOptions({
    queryKey: ['innovations', filters],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...filters, limit: pageSize, ...(pageParam && { cursor: pageParam }) }
      return (await answered(api.GET('/api/v1/innovations', { params: { query }, signal }))).body
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** What a workshop of a team may be about. */
export function activeOfTeam(team: string) {
  return queryOptions({
    queryKey: ['innovations', 'of team', team],
    queryFn: async ({ signal }) => {
      const query = { team, state: 'ACTIVE', limit: 200 } as const
      return (await answered(api.GET('/api/v1/innovations', { params: { query }, signal }))).body.items
    },
  })
}

/** All of a team's, archived ones included, however many pages they are: what is left out of a choice cannot be chosen. */
export function everyInnovationOf(team: string) {
  return queryOptions({
    queryKey: ['innovations', 'every of team', team],
    queryFn: async ({ signal }) => {
      const found: Innovation[] = []
      let cursor: string | null | undefined = ''
      do {
        const query: { team: string; limit: number; cursor?: string } = { team, limit: 200 }
        if (cursor) query.cursor = cursor
        const { body } = await answered(api.GET('/api/v1/innovations', { params: { query }, signal }))
        found.push(...body.items)
        cursor = body.next
      } while (cursor)
      return found
    },
  })
}

/** Rounds with their profiles, newest first. */
export function historyOf(id: string) {
  return infiniteQueryOptions({
    queryKey: ['innovation', id, 'history'],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const params = { path: { innovation: id }, query: pageParam ? { cursor: pageParam } : {} }
      return (await answered(api.GET('/api/v1/innovations/{innovation}/history', { params, signal }))).body
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function roundsOf(id: string) {
  return queryOptions({
    queryKey: ['innovation', id, 'rounds'],
    queryFn: async ({ signal }) => {
      const params = { path: { innovation: id }, query: { limit: 200 } }
      return (await answered(api.GET('/api/v1/innovations/{innovation}/assessments', { params, signal })))
        .body.items
    },
  })
}

/** The team need only be named by those who may write in several. */
export function createInnovation(id: string, body: InnovationBody, team: string | null) {
  const params = { path: { id }, query: team ? { team } : {} }
  return answered(api.PUT('/api/v1/innovations/{id}', { params, body, headers: onlyNew }))
}

export function changeInnovation(id: string, body: InnovationBody, etag: string | null) {
  return answered(
    api.PUT('/api/v1/innovations/{id}', { params: { path: { id } }, body, headers: onlyAt(etag) }),
  )
}

export function moveInnovation(id: string, state: Innovation['state'], etag: string | null) {
  return answered(
    api.PUT('/api/v1/innovations/{id}/state', {
      params: { path: { id } },
      body: { state },
      headers: onlyAt(etag),
    }),
  )
}

export function deleteInnovation(id: string, etag: string | null) {
  return answered(api.DELETE('/api/v1/innovations/{id}', { params: { path: { id } }, headers: onlyAt(etag) }))
}

import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew } from '../client'
import type { components } from '../schema'
import type { Workshop, WorkshopBody, WorkshopState } from './types'

export type WorkshopFilters = { team?: string; innovation?: string }

const pageSize = 25
const path = '/api/v1/workshops/{id}'

/** Newest first. */
export function workshopsBy(filters: WorkshopFilters) {
  return infiniteQueryOptions({
    queryKey: ['workshops', filters],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const query = { ...filters, limit: pageSize, ...(pageParam && { cursor: pageParam }) }
      const call = api.GET('/api/v1/workshops', { params: { query }, signal })
      return (await answered(call)).body
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** With its ETag, which every change of it needs. */
export function workshopNow(id: string, signal?: AbortSignal) {
  const init = { params: { path: { id } }, ...(signal ? { signal } : {}) }
  return answered(api.GET(path, init))
}

/** Everything of one workshop stands under `['workshop', id]`, so that one invalidation reaches all of it. */
export function workshopOf(id: string) {
  return queryOptions({ queryKey: ['workshop', id], queryFn: ({ signal }) => workshopNow(id, signal) })
}

/** To be called after a write that changes the workshop itself. */
export async function workshopChanged(queries: QueryClient, id: string) {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['workshop', id] }),
    queries.invalidateQueries({ queryKey: ['workshops'] }),
  ])
}

// The schema makes of a title's being empty a field of it, which nobody sends.
const sent = (body: WorkshopBody) => body as components['schemas']['WorkshopBody']

/** The team need only be named by those who may write in several. */
export function createWorkshop(id: string, body: WorkshopBody, team: string | null) {
  const params = { path: { id }, query: team ? { team } : {} }
  return answered(api.PUT(path, { params, body: sent(body), headers: onlyNew }))
}

export function changeWorkshop(id: string, body: WorkshopBody, etag: string | null) {
  const init = { params: { path: { id } }, body: sent(body), headers: onlyAt(etag) }
  return answered(api.PUT(path, init))
}

/** LIVE opens the door or goes on after the end, CLOSED ends. */
export function moveWorkshop(id: string, state: WorkshopState, etag: string | null) {
  const init = { params: { path: { id } }, body: { state }, headers: onlyAt(etag) }
  return answered(api.PUT('/api/v1/workshops/{id}/state', init))
}

export function deleteWorkshop(id: string, etag: string | null) {
  const init = { params: { path: { id } }, headers: onlyAt(etag) }
  return answered(api.DELETE(path, init))
}

/** `spiraali.fi/join`, to be typed with the code: nobody types what stands before it. */
export const joinAddress = () => `${window.location.host}/join`
/** For the camera, with all there is to know. */
export const joinLink = ({ code, key }: Pick<Workshop, 'code' | 'key'>) =>
  `${window.location.origin}/join#${code}.${key}`

import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew } from '../client'
import type { ProgrammeBody } from './contract'

const programme = '/api/v1/programmes/{programme}'
const pageSize = 50
const largestPage = 200

/** One's own; nobody sees others. */
export const myProgrammes = infiniteQueryOptions({
  queryKey: ['programmes'],
  initialPageParam: '',
  queryFn: async ({ signal, pageParam }) => {
    const query = { limit: pageSize, ...(pageParam && { cursor: pageParam }) }
    return (await answered(api.GET('/api/v1/programmes', { params: { query }, signal }))).body
  },
  getNextPageParam: (page) => page.next ?? undefined,
})

/** With its ETag, which every change of it needs. */
export function programmeNow(id: string, signal?: AbortSignal) {
  const init = { params: { path: { programme: id } }, ...(signal ? { signal } : {}) }
  return answered(api.GET(programme, init))
}

/** Everything of one programme stands under `['programme', id]`, so that one invalidation reaches all of it. */
export function programmeOf(id: string) {
  return queryOptions({
    queryKey: ['programme', id],
    queryFn: ({ signal }) => programmeNow(id, signal),
  })
}

/** To be called after a write that changes the programme, its people or what it consists of. */
export async function programmeChanged(queries: QueryClient, id: string) {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['programme', id] }),
    queries.invalidateQueries({ queryKey: ['programmes'] }),
  ])
}

/** For a programme one has left or deleted: nothing of it may stay on the screen. */
export function forgetProgramme(queries: QueryClient, id: string) {
  queries.removeQueries({ queryKey: ['programme', id] })
  return Promise.all([
    queries.invalidateQueries({ queryKey: ['programmes'] }),
    queries.invalidateQueries({ queryKey: ['innovation'] }),
  ])
}

export function makeProgramme(id: string, body: ProgrammeBody) {
  return answered(api.PUT(programme, { params: { path: { programme: id } }, body, headers: onlyNew }))
}

export function changeProgramme(id: string, body: ProgrammeBody, etag: string | null) {
  return answered(api.PUT(programme, { params: { path: { programme: id } }, body, headers: onlyAt(etag) }))
}

export function deleteProgramme(id: string, etag: string | null) {
  return answered(api.DELETE(programme, { params: { path: { programme: id } }, headers: onlyAt(etag) }))
}

/** Without a version the newest, also while there is nothing of it. */
export function overviewOf(id: string, version: string | null) {
  return queryOptions({
    queryKey: ['programme', id, 'overview', version],
    queryFn: async ({ signal }) => {
      const query = version === null ? {} : { frameworkVersion: version }
      const init = { params: { path: { programme: id }, query }, signal }
      return (await answered(api.GET('/api/v1/programmes/{programme}/overview', init))).body
    },
  })
}

/** All of them: the maps and the table are of the whole, and a programme has some dozens. */
export function innovationsIn(id: string) {
  const page = async (cursor: string | null, signal: AbortSignal) => {
    const query = { limit: largestPage, ...(cursor !== null && { cursor }) }
    const init = { params: { path: { programme: id }, query }, signal }
    return (await answered(api.GET('/api/v1/programmes/{programme}/innovations', init))).body
  }
  return queryOptions({
    queryKey: ['programme', id, 'innovations'],
    queryFn: async ({ signal }) => {
      const first = await page(null, signal)
      const items = [...first.items]
      for (let next = first.next; next;) {
        const more = await page(next, signal)
        items.push(...more.items)
        next = more.next
      }
      return items
    },
  })
}

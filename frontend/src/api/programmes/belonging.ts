import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew } from '../client'
import type { BelongingBody } from './contract'
import { programmeChanged } from './programmes'

const innovationIn = '/api/v1/programmes/{programme}/innovations/{innovation}'

/** The programmes an innovation is in, and what it shares in each. */
export function programmesOf(innovation: string) {
  return queryOptions({
    queryKey: ['innovation', innovation, 'programmes'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { innovation }, query: { limit: 200 } }, signal }
      return (await answered(api.GET('/api/v1/innovations/{innovation}/programmes', init))).body.items
    },
  })
}

/** The first time, for which the teams' link is needed. */
export function bringIn(programme: string, innovation: string, body: BelongingBody) {
  const init = { params: { path: { programme, innovation } }, body, headers: onlyNew }
  return answered(api.PUT(innovationIn, init))
}

export function changeBelonging(
  programme: string,
  innovation: string,
  body: BelongingBody,
  etag: string | null,
) {
  const init = { params: { path: { programme, innovation } }, body, headers: onlyAt(etag) }
  return answered(api.PUT(innovationIn, init))
}

/** By a coordinator, or by the innovation's own team. */
export function takeOut(programme: string, innovation: string) {
  const init = { params: { path: { programme, innovation } } }
  return answered(api.DELETE(innovationIn, init))
}

/** To be called after a write that changes what an innovation shares. */
export async function belongingChanged(queries: QueryClient, programme: string, innovation: string) {
  await Promise.all([
    programmeChanged(queries, programme),
    queries.invalidateQueries({ queryKey: ['innovation', innovation, 'programmes'] }),
  ])
}

/** One's innovations that can be brought in: those of teams in which one may change things. */
export const changeableInnovations = queryOptions({
  queryKey: ['innovations', 'changeable'],
  queryFn: async ({ signal }) => {
    const page = async (cursor: string | null) => {
      const query = { state: 'ACTIVE', limit: 200, ...(cursor !== null && { cursor }) } as const
      return (await answered(api.GET('/api/v1/innovations', { params: { query }, signal }))).body
    }
    const first = await page(null)
    const items = [...first.items]
    for (let next = first.next; next;) {
      const more = await page(next)
      items.push(...more.items)
      next = more.next
    }
    return items.filter(({ role }) => role === 'OWNER' || role === 'EDITOR')
  },
})

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'

const params = (workshop: string, activity: string) => ({ path: { workshop, activity } })

/** Sums of one activity; before the reveal nothing but how many have answered. */
export function resultsOf(workshop: string, activity: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'results', activity],
    queryFn: async ({ signal }) => {
      const path = '/api/v1/workshops/{workshop}/activities/{activity}/results'
      return (await answered(api.GET(path, { params: params(workshop, activity), signal }))).body
    },
  })
}

/** Of live scoring, as the radar draws it. */
export function roomProfileOf(workshop: string, activity: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'profile', activity],
    queryFn: async ({ signal }) => {
      const path = '/api/v1/workshops/{workshop}/activities/{activity}/profile'
      return (await answered(api.GET(path, { params: params(workshop, activity), signal }))).body
    },
  })
}

/** Revealed texts; the hidden ones come to facilitators only. Without an activity those of the whole workshop. */
export function textsOf(workshop: string, activity: string | null) {
  return infiniteQueryOptions({
    queryKey: ['workshop', workshop, 'texts', activity],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const query = {
        limit: 200,
        ...(activity && { activity }),
        ...(pageParam && { cursor: pageParam }),
      }
      const init = { params: { path: { workshop }, query }, signal }
      return (await answered(api.GET('/api/v1/workshops/{workshop}/answers', init))).body
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export async function hideText(workshop: string, answer: string, hidden: boolean) {
  const path = '/api/v1/workshops/{workshop}/answers/{answer}/hidden'
  const init = { params: { path: { workshop, answer } }, body: { hidden } }
  return (await answered(api.PUT(path, init))).body
}

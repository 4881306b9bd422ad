import { QueryCache, QueryClient } from '@tanstack/react-query'
import { whenLockedOut } from '../api/outbox/browser'
import { ApiError } from '../api/problem'
import { sessionQuery } from '../api/session/session'
import { isWorthRetrying } from './retry'

/** The session has ended under an open page: what guards the page sees it here and leads to the sign-in. */
function lockOut() {
  queries.setQueryData(sessionQuery.queryKey, null)
}

const taken = ['not-found', 'forbidden']

export const queries: QueryClient = new QueryClient({
  // A write says so in its own place instead: leaving the page would take along what had been typed.
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (!(error instanceof ApiError)) return
      if (error.kind === 'sign-in-required') lockOut()
      // Who has been put out of a team sees at the next look what they may see now: nothing.
      if (!taken.includes(error.kind)) return
      query.setState({ data: undefined })
      // What it is a part of may be gone as well, however fresh it looks.
      const [kind, id, part] = query.queryKey
      if (part !== undefined) void queries.invalidateQueries({ queryKey: [kind, id], exact: true })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Asked even without a network: the service worker may have the instrument, and a page must not wait in silence.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (failures, error) => failures < 2 && isWorthRetrying(error),
    },
    // A write is repeated by the person who sees it fail, except where the outbox does it.
    mutations: { retry: false, networkMode: 'always' },
  },
})

whenLockedOut(() => {
  lockOut()
  void queries.invalidateQueries({ queryKey: ['place'] })
})

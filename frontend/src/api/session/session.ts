import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { addressOf, answered, api } from '../client'
import type { Session, SignInWays } from '../contract'
import { outbox } from '../outbox/browser'
import { ApiError } from '../problem'
import { become, rememberLink } from './person'

async function readSession(signal?: AbortSignal): Promise<Session | null> {
  const more = signal ? { signal } : {}
  try {
    return (await answered(api.GET('/api/v1/session', more))).body
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'sign-in-required') return null
    throw error
  }
}

/** Null is nobody, which is an answer and no failure. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  gcTime: Infinity,
  retry: false,
  queryFn: async ({ signal }) => {
    const session = await readSession(signal)
    // Also for whoever comes back from the organisation's own sign-in, where no page of ours saw them enter.
    if (session) become(session.account.id)
    return session
  },
})

export const signInWays = queryOptions({
  queryKey: ['sign-in'],
  queryFn: async ({ signal }): Promise<SignInWays> =>
    (await answered(api.GET('/api/v1/sign-in', { signal }))).body,
})

export async function signIn(email: string, password: string): Promise<Session> {
  return (await answered(api.POST('/api/v1/session', { body: { email, password } }))).body
}

export const signOut = () => answered(api.DELETE('/api/v1/session'))

/** Where the organisation's sign-in begins; it comes back to `to`. */
export const providerAddress = (to: string) =>
  addressOf(`/api/v1/session/provider?returnTo=${encodeURIComponent(to)}`)

/** Somebody has come to a round by its link; whoever is signed in stays who they are. */
export async function arrivedBy(token: string, assessment: string) {
  if (!(await readSession())) await rememberLink(assessment, token)
}

/** From here on this person is at the device: nothing read for another stays in memory, and what is theirs goes out. */
export function changePlaces(queries: QueryClient, session: Session | null) {
  become(session?.account.id ?? '')
  void outbox.changeHands()
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
  queries.setQueryData(sessionQuery.queryKey, session)
}

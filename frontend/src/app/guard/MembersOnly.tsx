import { useQuery } from '@tanstack/react-query'
import { Outlet } from 'react-router'
import { isAccount, person } from '../../api/session/person'
import { sessionQuery } from '../../api/session/session'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { useSignIn, type Entry } from './useSignIn'

/** Pages for people with an account; the others sign in first and come back to where they wanted to go. */
export function MembersOnly() {
  const session = useQuery(sessionQuery)
  const isShown = useSignIn(entryOf(session))
  if (isShown) return <Outlet key={person()} />
  if (!session.isError) return <Loading />
  return <PageProblem error={session.error} onRetry={() => void session.refetch()} />
}

function entryOf({ data, isError }: { data: unknown; isError: boolean }): Entry {
  if (data === null) return 'out'
  // Without a network nobody can say who this is; what the device kept for its last person is theirs.
  return data || (isError && isAccount()) ? 'in' : 'asking'
}

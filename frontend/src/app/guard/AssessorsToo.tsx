import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { Outlet, useParams } from 'react-router'
import { myPlaceIn } from '../../api/assessments'
import { ApiError } from '../../api/problem'
import {
  assessorOf,
  becomeAssessor,
  cameByLink,
  isAccount,
  person,
  whenPersonChanges,
} from '../../api/session/person'
import { sessionQuery } from '../../api/session/session'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { LinkNeeded } from './LinkNeeded'
import { useSignIn, type Entry } from './useSignIn'

/** One round's pages for members, and for those who have no account and came by its link. */
export function AssessorsToo() {
  const { id = '' } = useParams()
  const session = useQuery(sessionQuery)
  const place = useQuery({ ...myPlaceIn(id), enabled: session.data === null })
  const isOut = isLockedOut(place.error)
  // Somebody without an account cannot sign in: for them it is the link that has to be opened again.
  const needsLink = isOut && cameByLink(id)
  // Without a network nobody can say who this is; what the device kept for its last person is theirs.
  const isMember = session.data || (session.isError && isAccount())
  // Only whoever still holds the cookie of a link hears that it has ended: what they wrote here is theirs to read.
  const isGuest = session.isError || hasEnded(place.error) ? cameByLink(id) : place.data?.link != null
  const isAssessor = useAssessor(id, !isMember && !isOut && isGuest)
  // Why else a round cannot be read, the page itself says.
  const entry: Entry = isMember || isAssessor || (place.isError && !isGuest) ? 'in' : 'asking'

  const isShown = useSignIn(isOut && !needsLink ? 'out' : entry)
  if (needsLink) return <LinkNeeded />
  if (isShown) return <Outlet key={person()} />
  if (!session.isError) return <Loading />
  return <PageProblem error={session.error} onRetry={() => void session.refetch()} />
}

/** True once the device is used as the assessor, which the page below reads while it is first drawn. */
function useAssessor(assessment: string, isOne: boolean) {
  const now = useSyncExternalStore(whenPersonChanges, person)
  useEffect(() => {
    if (isOne) becomeAssessor(assessment)
  }, [assessment, isOne])
  return isOne && now === assessorOf(assessment)
}

const isLockedOut = (error: unknown) => error instanceof ApiError && error.kind === 'sign-in-required'
const hasEnded = (error: unknown) => error instanceof ApiError && error.kind === 'link-expired'

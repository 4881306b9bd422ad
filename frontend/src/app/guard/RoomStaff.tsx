import { useQuery } from '@tanstack/react-query'
import { Outlet, useParams } from 'react-router'
import { ApiError } from '../../api/problem'
import { cameByLink, isAccount } from '../../api/session/person'
import { sessionQuery } from '../../api/session/session'
import { workshopOf } from '../../api/workshops/workshops'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { RoomLinkNeeded } from './RoomLinkNeeded'
import { useSignIn, type Entry } from './useSignIn'

/** A room's console and screen for members, and for those who have no account and came by a link of the workshop. */
export function RoomStaff() {
  const { id = '' } = useParams()
  const session = useQuery(sessionQuery)
  const workshop = useQuery({ ...workshopOf(id), enabled: session.data === null })
  const isMember = session.data || (session.isError && isAccount())
  const isOut = session.data === null && isRefused(workshop.error)
  // Somebody without an account cannot sign in: for them it is the link that has to be opened again.
  const needsLink = isOut && cameByLink(id)
  // Why else the room cannot be read, the page itself says: a network that is gone must not take the console away.
  const isIn = isMember || cameByLink(id) || workshop.isSuccess || workshop.isError
  const entry: Entry = isOut ? 'out' : isIn ? 'in' : 'asking'

  const isShown = useSignIn(needsLink ? 'asking' : entry)
  if (needsLink) return <RoomLinkNeeded />
  if (isShown) return <Outlet />
  if (!session.isError) return <Loading />
  return <PageProblem error={session.error} onRetry={() => void session.refetch()} />
}

const refusals = ['sign-in-required', 'not-found', 'link-expired']
const isRefused = (error: unknown) => error instanceof ApiError && refusals.includes(error.kind)

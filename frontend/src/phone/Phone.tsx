import { useState } from 'react'
import { Loading } from '../ui/feedback/Loading'
import { doorIn } from './join/door/code'
import { JoinPage } from './join/JoinPage'
import { RoomPage } from './room/RoomPage'
import { useSession } from './useSession'

/** What stood behind the # is the page's alone: out of the address bar at once, and out of the history. */
function takeDoor() {
  const door = doorIn(window.location.hash)
  if (window.location.hash) window.history.replaceState(null, '', window.location.pathname)
  return door
}

export function Phone() {
  const [door] = useState(takeDoor)
  const session = useSession(door !== null)
  const { where } = session
  if (where.at === 'starting') return <Loading />
  if (where.at === 'outside') return <JoinPage door={door} session={session} lost={where.lost} />
  return <RoomPage key={where.place.workshop} place={where.place} session={session} />
}

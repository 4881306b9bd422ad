import { useCallback, useEffect, useRef, useState } from 'react'
import { offsetOf } from '../../api/feed/clock'
import { useWorkshopFeed } from '../../api/feed/useWorkshopFeed'
import { myRoom } from '../../api/workshops/phone/participant'
import type { MyRoom } from '../../api/workshops/types'
import { keptRead } from '../device/kept'
import { isRefusal, type Place } from '../device/place'
import { isKnown, latest } from './stage'

type Read = { room: MyRoom; offset: number }

/** The room as one's own phone may see it: read once, followed by the feed, read again where the feed says so. */
export function useRoom({ workshop }: Place, onLockedOut: () => void) {
  const feed = useWorkshopFeed(workshop)
  const [read, setRead] = useState<Read | null>(null)
  const [failed, setFailed] = useState(false)
  const turns = useRef({ asked: 0, shown: 0 })

  const ask = useCallback(async () => {
    const turn = (turns.current.asked += 1)
    try {
      const room = await keptRead(`room ${workshop}`, () => myRoom(workshop), isRefusal)
      // Of two on their way at once the one asked for first may come last.
      if (turn < turns.current.shown) return
      turns.current.shown = turn
      setRead({ room, offset: offsetOf(room.stage.now, Date.now()) })
      setFailed(false)
    } catch (error) {
      if (isRefusal(error)) onLockedOut()
      else setFailed(true)
    }
    // Who is told may be told anew at each drawing; what is asked is the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [workshop])

  const stage = latest(feed.stage, read?.room.stage ?? null)
  const lacks = read !== null && stage !== null && !isKnown(read.room, stage.activity)
  const needed = lacks ? (stage?.activity ?? '') : ''
  // A connection that does not come about may mean that the room has forgotten us: only a read can tell.
  const doubt = Math.floor(Math.log2(feed.failures + 1))

  useEffect(() => {
    void ask()
    // Each of these says that there is something to read.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [ask, needed, feed.groupVersion, stage?.state, doubt])

  return {
    room: read?.room ?? null,
    stage,
    /** the feed's own measure of the clock is as fresh as its last word */
    offset: feed.stage ? feed.offset : (read?.offset ?? 0),
    feed,
    failed,
    ask,
  }
}
export type Room = ReturnType<typeof useRoom>

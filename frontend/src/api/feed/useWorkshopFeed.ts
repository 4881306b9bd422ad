import { useEffect, useState } from 'react'
import type { Counts, Stage } from '../workshops/types'
import { followWorkshop, type FeedState } from './feed'

export type WorkshopFeed = {
  /** null until the first word has come */
  stage: Stage | null
  counts: Counts | null
  state: FeedState
  failures: number
  /** how far the server's clock is ahead of this device's, in milliseconds */
  offset: number
  /** grows with every change in one's own group: read the group and its answers again */
  groupVersion: number
}

const nothingYet: WorkshopFeed = {
  stage: null,
  counts: null,
  state: 'reconnecting',
  failures: 0,
  offset: 0,
  groupVersion: 0,
}

/** Follows a workshop as long as the page stands; null follows nothing. Events announce, reads deliver. */
export function useWorkshopFeed(id: string | null): WorkshopFeed {
  const [feed, setFeed] = useState(nothingYet)
  useEffect(() => {
    if (id === null) return
    const close = followWorkshop(id, {
      onStage: (stage, offset) => setFeed((known) => ({ ...known, stage, offset })),
      onCounts: (counts) => setFeed((known) => ({ ...known, counts })),
      onGroup: () => setFeed((known) => ({ ...known, groupVersion: known.groupVersion + 1 })),
      onState: (state, failures) => setFeed((known) => ({ ...known, state, failures })),
    })
    return () => {
      close()
      setFeed(nothingYet)
    }
  }, [id])
  return feed
}

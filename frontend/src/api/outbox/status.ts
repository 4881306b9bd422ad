import type { Problem } from '../contract'
import { emptyLane, type Item, type Lane } from './lane'

/** What can be said of a lane on the screen. `kept`: safe on this device, and the server does not answer. */
export type LaneStatus = {
  state: 'saved' | 'saving' | 'kept' | 'refused'
  unsent: number
  savedAt: number | null
  refusals: Problem[]
  items: Item[]
}

export function statusOf({ items, savedAt }: Lane, isStuck: boolean): LaneStatus {
  const refusals = items.flatMap((item) => item.refusal ?? [])
  const waiting = items.length === 0 ? 'saved' : isStuck ? 'kept' : 'saving'
  return { state: refusals.length > 0 ? 'refused' : waiting, unsent: items.length, savedAt, refusals, items }
}

export const nothingOwed = statusOf(emptyLane, false)

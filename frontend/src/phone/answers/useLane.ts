import { useSyncExternalStore } from 'react'
import { outbox } from '../device/outbox'

/** What the outbox can say of one part's answers. */
export const useLane = (lane: string) => useSyncExternalStore(outbox.subscribe, () => outbox.status(lane))

import { addressOf } from '../client'
import type { Counts, Stage } from '../workshops/types'
import { offsetOf } from './clock'

/** `reconnecting`: what is shown may be old; the browser or we are at it. */
export type FeedState = 'live' | 'reconnecting'
export type FeedListeners = {
  /** `offset`: how far the server's clock is ahead of this one, in milliseconds */
  onStage: (stage: Stage, offset: number) => void
  onCounts?: (counts: Counts) => void
  /** the people or answers of one's own group changed */
  onGroup?: (activity: string) => void
  /** `failures`: how often in a row no connection came about */
  onState?: (state: FeedState, failures: number) => void
}

const SHORTEST = 500
const LONGEST = 3_000
// A server that was started again must have its room back within ten seconds.
const LAST = 8_000
// A connection can die while a device sleeps without anybody noticing; after this long out of sight it is made anew.
const ASLEEP = 20_000

/** Between half a second and three, later up to eight; by chance, so that a room doesn't knock at once. */
export function reopenAfter(failures: number, random: () => number): number {
  const longest = Math.min(LAST, LONGEST * 2 ** Math.max(0, failures - 1))
  return SHORTEST + (longest - SHORTEST) * random()
}

const body = (event: Event) => JSON.parse((event as MessageEvent<string>).data)

/** Follows one workshop until the returned function is called. Each connection begins with the whole state. */
export function followWorkshop(id: string, listeners: FeedListeners, random = Math.random): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let hiddenAt: number | null = null

  function drop() {
    clearTimeout(timer)
    source?.close()
    source = null
  }

  function open() {
    drop()
    const opened = new EventSource(addressOf(`/api/v1/workshops/${id}/stream`), { withCredentials: true })
    source = opened
    opened.addEventListener('open', () => {
      failures = 0
      listeners.onState?.('live', 0)
    })
    opened.addEventListener('error', () => {
      failures += 1
      listeners.onState?.('reconnecting', failures)
      // After a lost network the browser tries by itself; after a refusal it has given up.
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenAfter(failures, random))
    })
    opened.addEventListener('stage', (event) => {
      const stage = body(event) as Stage
      listeners.onStage(stage, offsetOf(stage.now, Date.now()))
    })
    opened.addEventListener('counts', (event) => listeners.onCounts?.(body(event)))
    opened.addEventListener('group', (event) => listeners.onGroup?.(body(event).activity))
  }

  function look() {
    if (document.visibilityState === 'hidden') {
      hiddenAt = Date.now()
      return
    }
    const wasAsleep = hiddenAt !== null && Date.now() - hiddenAt > ASLEEP
    hiddenAt = null
    if (wasAsleep || source?.readyState === EventSource.CLOSED) open()
  }

  const offline = () => listeners.onState?.('reconnecting', failures)
  document.addEventListener('visibilitychange', look)
  window.addEventListener('online', open)
  window.addEventListener('offline', offline)
  open()
  return () => {
    drop()
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('online', open)
    window.removeEventListener('offline', offline)
  }
}

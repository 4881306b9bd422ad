import { useSyncExternalStore } from 'react'
import { secondsLeft } from './clock'

const TICK = 250

function everyTick(listener: () => void) {
  const ticking = setInterval(listener, TICK)
  return () => clearInterval(ticking)
}
const never = () => () => {}
const tick = () => Math.floor(Date.now() / TICK) * TICK

/** Now, to a quarter of a second, as long as somebody needs to know. */
export function useNow(isNeeded: boolean): number {
  return useSyncExternalStore(isNeeded ? everyTick : never, tick)
}

/** Counts down by the server's clock; null where there is no timer. */
export function useSecondsLeft(endsAt: string | null, offset: number): number | null {
  return secondsLeft(endsAt, offset, useNow(endsAt !== null))
}

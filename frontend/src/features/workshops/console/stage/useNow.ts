import { useSyncExternalStore } from 'react'

const step = 250
const now = () => Math.floor(Date.now() / step) * step
const never = () => () => {}

function ticking(listener: () => void) {
  const timer = setInterval(listener, step)
  return () => clearInterval(timer)
}

/** This device's clock, a few times a second while something is being counted. */
export const useNow = (isCounting: boolean) => useSyncExternalStore(isCounting ? ticking : never, now)

import { useEffect, useState } from 'react'

const PAUSE = 900

/**
 * False for a moment after `state` has changed, by whomever: the second press of two quick ones, or of two facilitators
 * at once, was meant for what was there before.
 */
export function useSettled(state: string) {
  const [settled, setSettled] = useState(state)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(state), PAUSE)
    return () => clearTimeout(timer)
  }, [state])
  return settled === state
}

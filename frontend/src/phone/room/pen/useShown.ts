import { useEffect, useState } from 'react'
import { isTyping } from './typing'

/**
 * The part on the screen. It follows the room at once, except under a pen: then it waits for the pen to be lifted,
 * at longest as long as answers to it are still taken.
 */
export function useShown(activity: string | null, graceSeconds: number) {
  const [shown, setShown] = useState(activity)

  useEffect(() => {
    if (shown === activity) return
    const go = () => setShown(activity)
    if (!isTyping()) return go()
    const late = setTimeout(go, graceSeconds * 1000)
    document.addEventListener('focusout', go)
    return () => {
      clearTimeout(late)
      document.removeEventListener('focusout', go)
    }
  }, [shown, activity, graceSeconds])

  return { shown, held: shown !== activity, go: () => setShown(activity) }
}

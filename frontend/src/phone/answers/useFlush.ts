import { useEffect } from 'react'

/** Hands over what is still being written when its part, or the page, is left. */
export function useFlush(flush: () => void) {
  useEffect(() => {
    // The last moment at which a browser lets a page that is being left do anything.
    const leave = () => {
      if (document.visibilityState === 'hidden') flush()
    }
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', flush)
    return () => {
      flush()
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', flush)
    }
  }, [flush])
}

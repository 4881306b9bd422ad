import { useSyncExternalStore } from 'react'

const wide = '(min-width: 800px)'

function subscribe(listener: () => void) {
  const query = window.matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Room enough for all questions on one page. */
export const useIsWide = () => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches)

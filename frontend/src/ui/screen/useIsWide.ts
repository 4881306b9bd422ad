import { useSyncExternalStore } from 'react'

const wide = '(min-width: 800px)'

function subscribe(listener: () => void) {
  const query = window.matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** A desk rather than a phone: room for everything at once. */
export const useIsWide = () => useSyncExternalStore(subscribe, () => window.matchMedia(wide).matches)

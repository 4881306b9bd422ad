import { useEffect, useRef } from 'react'

/** Reads again when what was heard of a thing has changed: events announce, reads deliver. */
export function useReread(heard: string, read: () => unknown) {
  const last = useRef(heard)
  useEffect(() => {
    if (last.current === heard) return
    last.current = heard
    void read()
  }, [heard, read])
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { nextPage, pagesOf, sizeAfter, type Size } from './pages'

const TURN = 12_000

/** Turns the pages of flowing columns; where motion is unwanted it stays and takes smaller letters instead. */
export function usePages(isStill: boolean) {
  const ref = useRef<HTMLDivElement>(null)
  const [page, setPage] = useState(0)
  const [pages, setPages] = useState(1)
  const [size, setSize] = useState<Size>('huge')

  // After every drawing: whatever has changed may need more pages, or fewer.
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return
    const look = () => {
      const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0
      const found = pagesOf(element.scrollWidth, element.clientWidth, gap)
      const next = found > 1 ? sizeAfter(size, isStill) : size
      // Smaller letters are measured without the line that counts the pages: it takes room of theirs.
      setPages(next === size ? found : 1)
      setSize(next)
    }
    look()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  })

  useEffect(() => {
    if (isStill || pages < 2) return
    const turning = setInterval(() => setPage((now) => nextPage(now, pages)), TURN)
    return () => clearInterval(turning)
  }, [isStill, pages])

  return { ref, page: page < pages && !isStill ? page : 0, pages, size }
}

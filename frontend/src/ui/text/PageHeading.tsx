import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'

/** The page's h1. It names the tab, and takes the focus after a move between pages (not on the first arrival). */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null)
  const { key, pathname } = useLocation()
  const arrived = key === 'default'

  useEffect(() => {
    document.title = `${title} – Spiraali`
  }, [title])

  // A changed search or filter is the same page: only the path decides.
  useEffect(() => {
    if (!arrived) ref.current?.focus()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pathname])

  return (
    <h1 ref={ref} tabIndex={-1}>
      {children ?? title}
    </h1>
  )
}

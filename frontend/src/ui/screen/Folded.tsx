import type { ReactNode } from 'react'
import styles from './folded.module.css'
import { useIsWide } from './useIsWide'

/** A long part under its heading: open on a desk, folded on a phone where it would push all that follows out of sight. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const isWide = useIsWide()
  return (
    <details className={styles.folded} open={isWide}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  )
}

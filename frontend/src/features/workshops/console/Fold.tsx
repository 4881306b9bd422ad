import type { ReactNode } from 'react'
import styles from './fold.module.css'

type Props = {
  title: string
  /** what is worth knowing while it is closed */
  aside: string
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  children: ReactNode
}

/** What one looks into now and then, without leaving the room's controls. */
export function Fold({ title, aside, isOpen, onToggle, children }: Props) {
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <span className={styles.aside}>{aside}</span>
      </summary>
      {children}
    </details>
  )
}

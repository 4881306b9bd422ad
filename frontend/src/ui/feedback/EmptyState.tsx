import type { ReactNode } from 'react'
import styles from './feedback.module.css'

/** Says what will stand here and offers the first step. */
export function EmptyState({
  title,
  action,
  children,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      {children}
      {action && <div className={styles.emptyAction}>{action}</div>}
    </section>
  )
}

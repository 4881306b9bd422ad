import type { ReactNode } from 'react'
import styles from './feedback.module.css'

type Props = {
  kind?: 'info' | 'warning' | 'error'
  title?: string
  /** said aloud at once when it appears; leave out for what stands on the page from the start */
  live?: boolean
  actions?: ReactNode
  children?: ReactNode
}

export function Notice({ kind = 'info', title, live = false, actions, children }: Props) {
  const role = kind === 'error' ? 'alert' : 'status'
  return (
    <div className={`${styles.notice} ${styles[kind] ?? ''}`} role={live ? role : undefined}>
      {title && <p className={styles.noticeTitle}>{title}</p>}
      {children}
      {actions && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  )
}

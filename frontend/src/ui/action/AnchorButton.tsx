import type { AnchorHTMLAttributes, ReactNode } from 'react'
import type { Variant } from './Button'
import styles from './button.module.css'

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { variant?: Variant; children: ReactNode }

/** Looks like a button and leaves the client: for addresses that the server itself answers. */
export function AnchorButton({ variant = 'secondary', className, children, ...rest }: Props) {
  return (
    <a {...rest} className={[styles.button, styles[variant], className].filter(Boolean).join(' ')}>
      {children}
    </a>
  )
}

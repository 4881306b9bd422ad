import type { ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import type { Variant } from './Button'
import styles from './button.module.css'

type Props = LinkProps & { variant?: Variant; children: ReactNode }

/** Looks like a button, goes like a link: use it where the press leads to another page. */
export function LinkButton({ variant = 'secondary', className, children, ...rest }: Props) {
  return (
    <Link {...rest} className={[styles.button, styles[variant], className].filter(Boolean).join(' ')}>
      {children}
    </Link>
  )
}

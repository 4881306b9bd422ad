import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import styles from './button.module.css'

export type Variant = 'primary' | 'secondary' | 'quiet' | 'danger'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  variant?: Variant
  busy?: boolean
  children: ReactNode
}

/** A busy button stays focusable: a disabled one would throw the keyboard user back to the top of the page. */
export function Button({
  variant = 'secondary',
  busy = false,
  onClick,
  className,
  children,
  ...rest
}: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[variant], className].filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
    </button>
  )
}

import { useId, type ReactNode } from 'react'
import styles from './field.module.css'

type Props = {
  legend: ReactNode
  hint?: ReactNode
  error: string | undefined
  id?: string
  children: ReactNode
}

/** Checkboxes or radios that answer one question. */
export function ChoiceGroup({ legend, hint, error, id, children }: Props) {
  const made = useId()
  const group = id ?? made
  const described = [hint && `${group}-hint`, error && `${group}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.field} id={group} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <p className={styles.hint} id={`${group}-hint`}>
          {hint}
        </p>
      )}
      <div className={styles.choices}>{children}</div>
      {error && (
        <p className={styles.error} id={`${group}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  )
}

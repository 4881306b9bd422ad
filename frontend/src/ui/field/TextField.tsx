import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './field.module.css'

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'required'>

export function TextField({ label, hint, error, required = false, id, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} required={required} {...(id ? { id } : {})}>
      {(wiring) => <input type="text" {...input} {...wiring} className={styles.control} />}
    </Field>
  )
}

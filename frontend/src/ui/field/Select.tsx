import type { SelectHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'
import styles from './field.module.css'

export type Option = { value: string; name: string }

type Props = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'required'> & { options: Option[] }

export function Select({ label, hint, error, required = false, id, options, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error} required={required} {...(id ? { id } : {})}>
      {(wiring) => (
        <select {...select} {...wiring} className={styles.control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

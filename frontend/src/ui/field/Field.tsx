import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'

export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** the sentence to show, or undefined when nothing is wrong */
  error: string | undefined
  required?: boolean
}

type Wiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

type Props = FieldProps & { id?: string; after?: ReactNode; children: (wiring: Wiring) => ReactNode }

/** Label, hint and error around one control, tied to it by id. */
export function Field({ label, hint, error, required = false, id, after, children }: Props) {
  const { t } = useTranslation()
  const made = useId()
  const control = id ?? made
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={control}>
        {label} {required && <span className={styles.optional}>({t('ui.required')})</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: control,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? true : undefined,
        'aria-required': required ? true : undefined,
      })}
      <div className={styles.below}>
        {error && (
          <p className={styles.error} id={`${control}-error`}>
            {error}
          </p>
        )}
        {after}
      </div>
    </div>
  )
}

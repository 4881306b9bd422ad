import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { Field, type FieldProps } from './Field'
import styles from './field.module.css'

type Props = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'required' | 'value' | 'maxLength'> & {
    value: string
    /** counted, not cut: what has been pasted in is the writer's to shorten; null where only others have a limit */
    limit: number | null
    after?: ReactNode
  }

export function TextArea({ label, hint, error, required = false, limit, id, after, ...area }: Props) {
  const { t, i18n } = useTranslation()
  const written = [...area.value].length
  const number = new Intl.NumberFormat(i18n.language)
  const isOver = limit !== null && written > limit
  const count = (
    <span className={isOver ? `${styles.count} ${styles.over}` : styles.count}>
      {limit === null
        ? t('ui.characters', { count: written })
        : t('ui.characterCount', { written: number.format(written), limit: number.format(limit) })}
    </span>
  )
  const below = (
    <>
      {after}
      {count}
    </>
  )
  return (
    <Field label={label} hint={hint} error={error} required={required} after={below} {...(id ? { id } : {})}>
      {(wiring) => <textarea rows={4} {...area} {...wiring} className={`${styles.control} ${styles.area}`} />}
    </Field>
  )
}

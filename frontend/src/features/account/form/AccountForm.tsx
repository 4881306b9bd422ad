import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, type Variant } from '../../../ui/action/Button'
import { Notice } from '../../../ui/feedback/Notice'
import type { Faults } from './faults'
import { useFaultText } from './useFaultText'
import styles from '../account.module.css'

type Props = {
  /** tells the forms of one page apart */
  name: string
  submit: string
  variant?: Variant
  busy: boolean
  faults: Faults
  /** counts the presses, so that the focus moves to what is wrong at each of them and at no other time */
  attempt: number
  /** a refusal that belongs to no field, already in words */
  refusal: string | undefined
  onSubmit: () => void
  children: ReactNode
}

/** Fields with one button. What is wrong stands above them in one place, which takes the focus. */
export function AccountForm(props: Props) {
  const { name, submit, variant = 'primary', busy, faults, attempt, refusal, onSubmit, children } = props
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) onSubmit()
  }
  return (
    <form className={styles.form} aria-label={name} onSubmit={send} noValidate>
      <Wrong faults={faults} attempt={attempt} refusal={refusal} />
      {children}
      <div>
        <Button type="submit" variant={variant} busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

function Wrong({ faults, attempt, refusal }: Pick<Props, 'faults' | 'attempt' | 'refusal'>) {
  const { t } = useTranslation()
  const text = useFaultText()
  const box = useRef<HTMLDivElement>(null)
  const wrong = Object.entries(faults)
  const isWrong = wrong.length > 0 || Boolean(refusal)

  useEffect(() => {
    if (attempt > 0 && isWrong) box.current?.focus()
  }, [attempt, isWrong])

  if (!isWrong) return null
  return (
    <div ref={box} tabIndex={-1} className={styles.wrong}>
      <Notice kind="error" live {...(wrong.length > 0 && { title: t('account.field.wrong') })}>
        {wrong.length > 0 ? (
          <ul>
            {wrong.map(([field, code]) => (
              <li key={field}>
                {field === '' ? text(field, code) : <a href={`#${field}`}>{text(field, code)}</a>}
              </li>
            ))}
          </ul>
        ) : (
          <p>{refusal}</p>
        )}
      </Notice>
    </div>
  )
}

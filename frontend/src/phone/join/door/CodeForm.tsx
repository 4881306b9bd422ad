import { useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { Field } from '../../../ui/field/Field'
import { hasLookAlike, isWholeCode, typedCode } from './code'
import { useRefusal } from './useRefusal'
import styles from '../join.module.css'

type Props = { initial: string; busy: boolean; error: unknown; onCode: (code: string) => void }

export function CodeForm({ initial, busy, error, onCode }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(initial)
  const [asked, setAsked] = useState(false)

  const wrong = hasLookAlike(text) ? t('phone.door.lookAlike') : t('phone.door.sixSigns')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    // What the field holds now: a browser may fill it without saying so.
    const written = field.current?.value ?? text
    setText(written)
    setAsked(true)
    if (isWholeCode(written)) return onCode(typedCode(written))
    field.current?.focus()
  }
  const fault = asked && !isWholeCode(text) ? wrong : error ? refusal(error) : undefined
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={t('phone.door.code')}
        hint={hasLookAlike(text) && !asked ? t('phone.door.lookAlike') : t('phone.door.codeHint')}
        error={fault}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={field}
            className={styles.code}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setAsked(false)
            }}
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={12}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={busy} className={styles.wide}>
        {t('phone.door.go')}
      </Button>
    </form>
  )
}

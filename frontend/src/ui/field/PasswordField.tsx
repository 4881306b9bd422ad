import { useState, type InputHTMLAttributes } from 'react'
import { useTranslation } from 'react-i18next'
import { Field, type FieldProps } from './Field'
import styles from './field.module.css'

type Props = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'required' | 'type'> & {
    autoComplete: 'current-password' | 'new-password'
  }

/** Can be looked at while it is typed, which on a phone is the difference between one attempt and four. */
export function PasswordField({ label, hint, error, required = false, id, ...input }: Props) {
  const { t } = useTranslation()
  const [isShown, setIsShown] = useState(false)
  return (
    <Field label={label} hint={hint} error={error} required={required} {...(id ? { id } : {})}>
      {(wiring) => (
        <div className={styles.password}>
          <input
            {...input}
            {...wiring}
            type={isShown ? 'text' : 'password'}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            className={styles.control}
          />
          <button
            type="button"
            className={styles.show}
            aria-controls={wiring.id}
            aria-label={t(isShown ? 'ui.hidePassword' : 'ui.showPassword')}
            onClick={() => setIsShown(!isShown)}
          >
            {t(isShown ? 'ui.hide' : 'ui.show')}
          </button>
        </div>
      )}
    </Field>
  )
}

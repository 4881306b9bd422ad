import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Session } from '../../../api/contract'
import { signIn } from '../../../api/session/session'
import { PasswordField } from '../../../ui/field/PasswordField'
import { TextField } from '../../../ui/field/TextField'
import { AccountForm } from '../form/AccountForm'
import { emailFault, requiredFault } from '../form/faults'
import { useFaultText } from '../form/useFaultText'
import { useSending } from '../form/useSending'

export function SignInForm({ onEntered }: { onEntered: (session: Session) => void }) {
  const { t } = useTranslation()
  const text = useFaultText()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const { faults, done, busy, ...sending } = useSending({
    fields: ['email', 'password'],
    check: () => ({ email: emailFault(email), password: requiredFault(password) }),
    send: () => signIn(email.trim(), password),
    onDone: onEntered,
  })
  return (
    <AccountForm
      name={t('account.signIn.title')}
      submit={t(busy ? 'account.signIn.busy' : 'account.signIn.submit')}
      busy={busy || done}
      faults={faults}
      {...sending}
    >
      <TextField
        id="email"
        type="email"
        label={t('account.field.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={text('email', faults['email'])}
        autoComplete="username"
      />
      <PasswordField
        id="password"
        label={t('account.field.password')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={text('password', faults['password'])}
        autoComplete="current-password"
      />
      <Link to="/forgot">{t('account.signIn.forgot')}</Link>
    </AccountForm>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { v7 } from 'uuid'
import { register } from '../../../api/session/account'
import { changePlaces, signIn } from '../../../api/session/session'
import { PasswordField } from '../../../ui/field/PasswordField'
import { TextField } from '../../../ui/field/TextField'
import { AccountForm } from '../form/AccountForm'
import { emailFault, limits, nameFault, passwordFault } from '../form/faults'
import { useFaultText } from '../form/useFaultText'
import { letGo } from '../../../ui/screen/useLinkToken'
import { useSending } from '../form/useSending'

/** Makes the account, takes the invitation along, and signs in with it. */
export function RegisterForm({ invitation }: { invitation: string | null }) {
  const { t } = useTranslation()
  const text = useFaultText()
  const queries = useQueryClient()
  // One id for one form: sending again after a lost answer makes no second account.
  const [id] = useState(() => v7())
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')

  const { faults, done, busy, ...sending } = useSending({
    fields: ['name', 'email', 'password'],
    check: () => ({ name: nameFault(name), email: emailFault(email), password: passwordFault(password) }),
    send: async () => {
      const account = { name: name.trim(), email: email.trim(), password }
      await register(id, { ...account, ...(invitation && { invitation }) })
      return signIn(account.email, password)
    },
    onDone: (session) => {
      letGo('invitation')
      changePlaces(queries, session)
    },
  })
  return (
    <AccountForm
      name={t('account.register.title')}
      submit={t(busy ? 'account.register.busy' : 'account.register.submit')}
      busy={busy || done}
      faults={faults}
      {...sending}
    >
      <TextField
        id="name"
        label={t('account.field.name')}
        hint={t('account.field.nameHint')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={text('name', faults['name'])}
        autoComplete="name"
      />
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
        hint={t('account.field.passwordHint', { count: limits.leastPassword })}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={text('password', faults['password'])}
        autoComplete="new-password"
      />
      <p>
        <Trans i18nKey="account.register.privacy" components={{ privacy: <Link to="/privacy" /> }} />
      </p>
    </AccountForm>
  )
}

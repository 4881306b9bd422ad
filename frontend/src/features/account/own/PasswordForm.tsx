import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../api/contract'
import { changePassword, ownAccount } from '../../../api/session/account'
import { PasswordField } from '../../../ui/field/PasswordField'
import { AccountForm } from '../form/AccountForm'
import { limits, passwordFault, requiredFault } from '../form/faults'
import { useFaultText } from '../form/useFaultText'
import { useSending } from '../form/useSending'
import { Done } from './Done'
import styles from '../account.module.css'

/** Who came by the organisation's sign-in has no password yet and is not asked for one. */
export function PasswordForm({ account: { email, hasPassword } }: { account: Account }) {
  const { t } = useTranslation()
  const text = useFaultText()
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const { done, ...sending } = useSending({
    fields: ['currentPassword', 'newPassword'],
    check: () => ({
      currentPassword: hasPassword ? requiredFault(current) : undefined,
      newPassword: passwordFault(next),
    }),
    send: () => changePassword(hasPassword ? current : null, next),
    onDone: () => {
      setCurrent('')
      setNext('')
      return queries.invalidateQueries({ queryKey: ownAccount.queryKey })
    },
  })
  const title = t(hasPassword ? 'account.own.changePassword' : 'account.own.givePassword')
  return (
    <section className={styles.section} aria-labelledby="own-password">
      <h2 id="own-password">{t('account.field.password')}</h2>
      <p>{t(hasPassword ? 'account.own.passwordText' : 'account.own.noPassword')}</p>
      <AccountForm name={title} submit={title} variant="secondary" {...sending}>
        {/* Tells a password manager whose password this is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        {hasPassword && (
          <PasswordField
            id="currentPassword"
            label={t('account.field.currentPassword')}
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
            error={text('currentPassword', sending.faults['currentPassword'])}
            autoComplete="current-password"
          />
        )}
        <PasswordField
          id="newPassword"
          label={t('account.field.newPassword')}
          hint={t('account.field.passwordHint', { count: limits.leastPassword })}
          value={next}
          onChange={(event) => setNext(event.target.value)}
          error={text('newPassword', sending.faults['newPassword'])}
          autoComplete="new-password"
        />
      </AccountForm>
      <Done text={done ? t('account.own.passwordChanged') : ''} />
    </section>
  )
}

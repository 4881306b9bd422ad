import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { askForReset } from '../../../api/session/account'
import { Notice } from '../../../ui/feedback/Notice'
import { TextField } from '../../../ui/field/TextField'
import { PageHeading } from '../../../ui/text/PageHeading'
import { AccountForm } from '../form/AccountForm'
import { emailFault } from '../form/faults'
import { useFaultText } from '../form/useFaultText'
import { useSending } from '../form/useSending'
import styles from '../account.module.css'

/** Says the same whether or not the address has an account: who has one is nobody else's business. */
export function ForgotPage() {
  const { t } = useTranslation()
  const text = useFaultText()
  const [email, setEmail] = useState('')
  const { done, ...sending } = useSending({
    fields: ['email'],
    check: () => ({ email: emailFault(email) }),
    send: () => askForReset(email.trim()),
    onDone: () => undefined,
  })
  return (
    <div className={styles.page}>
      <PageHeading title={t('account.forgot.title')} />
      <p>{t('account.forgot.lead')}</p>
      <AccountForm name={t('account.forgot.title')} submit={t('account.forgot.submit')} {...sending}>
        <TextField
          id="email"
          type="email"
          label={t('account.field.email')}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={text('email', sending.faults['email'])}
          autoComplete="username"
        />
      </AccountForm>
      <div role="status">
        {done && (
          <Notice title={t('account.forgot.sent')}>
            <p>{t('account.forgot.sentText')}</p>
          </Notice>
        )}
      </div>
      <Link to="/sign-in">{t('account.forgot.back')}</Link>
    </div>
  )
}

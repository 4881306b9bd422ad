import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { redeemReset } from '../../../api/session/account'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Notice } from '../../../ui/feedback/Notice'
import { PasswordField } from '../../../ui/field/PasswordField'
import { PageHeading } from '../../../ui/text/PageHeading'
import { AccountForm } from '../form/AccountForm'
import { limits, passwordFault } from '../form/faults'
import { useFaultText } from '../form/useFaultText'
import { letGo, useLinkToken } from '../../../ui/screen/useLinkToken'
import { useSending } from '../form/useSending'
import styles from '../account.module.css'

/** The link from the mail: one new password, and then the ordinary sign-in. */
export function ResetPage() {
  const { t } = useTranslation()
  const text = useFaultText()
  const token = useLinkToken('reset')
  const [password, setPassword] = useState('')
  const { done, ...sending } = useSending({
    fields: ['password'],
    check: () => ({ password: passwordFault(password) }),
    send: () => redeemReset(token ?? '', password),
    onDone: () => letGo('reset'),
  })
  if (done)
    return (
      <div className={styles.page}>
        <PageHeading title={t('account.reset.doneTitle')} />
        <p>{t('account.reset.done')}</p>
        <div>
          <LinkButton to="/sign-in" variant="primary">
            {t('account.signIn.title')}
          </LinkButton>
        </div>
      </div>
    )
  return (
    <div className={styles.page}>
      <PageHeading title={t('account.reset.title')} />
      {token === null ? (
        <Notice kind="warning" live>
          <p>{t('account.reset.noToken')}</p>
        </Notice>
      ) : (
        <AccountForm name={t('account.reset.title')} submit={t('account.reset.submit')} {...sending}>
          <PasswordField
            id="password"
            label={t('account.field.newPassword')}
            hint={t('account.field.passwordHint', { count: limits.leastPassword })}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={text('password', sending.faults['password'])}
            autoComplete="new-password"
          />
        </AccountForm>
      )}
      <LinkButton to="/forgot" variant="quiet">
        {t('account.reset.again')}
      </LinkButton>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ownAccount } from '../../../api/session/account'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { DeleteAccount } from './DeleteAccount'
import { Devices } from './Devices'
import { ExportAccount } from './ExportAccount'
import { NameForm } from './NameForm'
import { PasswordForm } from './PasswordForm'
import styles from '../account.module.css'

export function AccountPage() {
  const { t } = useTranslation()
  const account = useQuery(ownAccount)
  if (account.isError && !account.data)
    return <PageProblem error={account.error} onRetry={() => void account.refetch()} />
  if (!account.data) return <Loading />
  const { body, etag } = account.data
  return (
    <div className={styles.page}>
      <PageHeading title={t('account.own.title')} />
      <NameForm key={body.id} account={body} etag={etag} />
      <PasswordForm account={body} />
      <Devices />
      <ExportAccount />
      <DeleteAccount account={body} etag={etag} />
      <Link to="/privacy">{t('account.own.privacy')}</Link>
    </div>
  )
}

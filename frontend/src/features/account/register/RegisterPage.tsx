import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate } from 'react-router'
import { sessionQuery, signInWays } from '../../../api/session/session'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { tokenInHand } from '../../../ui/screen/useLinkToken'
import { meanToAccept } from '../invitation/intent'
import { signInFor } from '../signIn/wayBack'
import { Invited } from './Invited'
import { RegisterForm } from './RegisterForm'
import styles from '../account.module.css'

export function RegisterPage() {
  const { t } = useTranslation()
  const [invitation] = useState(() => tokenInHand('invitation'))
  const session = useQuery(sessionQuery)
  const ways = useQuery(signInWays)
  if (session.data) return <Navigate to={invitation ? '/teams' : '/'} replace />
  if (ways.isError) return <PageProblem error={ways.error} onRetry={() => void ways.refetch()} />
  if (!ways.data) return <Loading />
  const { registration } = ways.data
  const isOpen = registration === 'OPEN' || (registration === 'INVITATION' && invitation !== null)
  return (
    <div className={styles.page}>
      <PageHeading title={t('account.register.title')} />
      {isOpen ? (
        <>
          {invitation ? <Invited token={invitation} /> : <p>{t('account.register.lead')}</p>}
          <RegisterForm invitation={invitation} />
          {invitation ? (
            <Link to={signInFor('/invitation')} onClick={meanToAccept}>
              {t('account.register.haveOne')}
            </Link>
          ) : (
            <Link to="/sign-in">{t('account.register.haveOne')}</Link>
          )}
        </>
      ) : (
        <>
          <p>
            {registration === 'CLOSED' ? t('account.register.closed') : t('account.register.byInvitation')}
          </p>
          <div>
            <LinkButton to="/sign-in" variant="primary">
              {t('account.signIn.title')}
            </LinkButton>
          </div>
        </>
      )}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useSearchParams } from 'react-router'
import { sessionQuery, signInWays } from '../../../api/session/session'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { PageProblem } from '../../../ui/feedback/PageProblem'
import { PageHeading } from '../../../ui/text/PageHeading'
import { tokenInHand } from '../../../ui/screen/useLinkToken'
import { meanToAccept } from '../invitation/intent'
import { signInFor, wayBack } from '../signIn/wayBack'
import { Invited } from './Invited'
import { RegisterForm } from './RegisterForm'
import styles from '../account.module.css'

export function RegisterPage() {
  const { t } = useTranslation()
  const [invitation] = useState(() => tokenInHand('invitation'))
  const [address] = useSearchParams()
  const asked = wayBack(address.get('to'), window.location.origin)
  // Somebody invited sees the team first, unless a page of its own was asked for.
  const to = invitation && asked === '/' ? '/teams' : asked
  const session = useQuery(sessionQuery)
  const ways = useQuery(signInWays)
  if (session.data) return <Navigate to={to} replace />
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
            <Link to={signInFor(to)}>{t('account.register.haveOne')}</Link>
          )}
        </>
      ) : (
        <>
          <p>
            {registration === 'CLOSED' ? t('account.register.closed') : t('account.register.byInvitation')}
          </p>
          <div>
            <LinkButton to={signInFor(to)} variant="primary">
              {t('account.signIn.title')}
            </LinkButton>
          </div>
        </>
      )}
    </div>
  )
}

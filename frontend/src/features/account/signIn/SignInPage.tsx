import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useSearchParams } from 'react-router'
import type { Session } from '../../../api/contract'
import { isAccount } from '../../../api/session/person'
import { changePlaces, sessionQuery, signInWays } from '../../../api/session/session'
import { Notice } from '../../../ui/feedback/Notice'
import { PageHeading } from '../../../ui/text/PageHeading'
import { Demonstration } from './Demonstration'
import { OtherWays } from './OtherWays'
import { SignInForm } from './SignInForm'
import { wayBack } from './wayBack'
import styles from '../account.module.css'

const failures = ['provider', 'address'] as const

export function SignInPage() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [address] = useSearchParams()
  const session = useQuery(sessionQuery)
  const ways = useQuery(signInWays)
  const to = wayBack(address.get('to'), window.location.origin)
  const failed = failures.find((known) => known === address.get('failed'))
  const people = ways.data?.demonstration ?? []
  const enter = (entered: Session) => changePlaces(queries, entered)
  if (session.data) return <Navigate to={to} replace />
  return (
    <div className={people.length > 0 ? `${styles.page} ${styles.wide}` : styles.page}>
      <PageHeading title={t('account.signIn.title')} />
      <div className={styles.column}>
        {isAccount() && (
          <Notice live>
            <p>{t('account.signIn.ended')}</p>
          </Notice>
        )}
        {failed && (
          <Notice kind="error" live>
            <p>{t(`account.signIn.failed.${failed}`)}</p>
          </Notice>
        )}
        <SignInForm onEntered={enter} />
        {ways.data && <OtherWays ways={ways.data} to={to} />}
      </div>
      <Demonstration people={people} onEntered={enter} />
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { invitationBy } from '../../../api/session/invitations'
import { sessionQuery } from '../../../api/session/session'
import { Loading } from '../../../ui/feedback/Loading'
import { PageHeading } from '../../../ui/text/PageHeading'
import { dateOf } from '../../../ui/text/dates'
import { useLinkToken } from '../../../ui/screen/useLinkToken'
import { Accept } from './Accept'
import { Enter } from './Enter'
import { Unusable } from './Unusable'
import styles from '../account.module.css'

/** Where the link of an invitation leads: which team, as what, and how to join. */
export function InvitationPage() {
  const { t, i18n } = useTranslation()
  const token = useLinkToken('invitation')
  const invitation = useQuery({ ...invitationBy(token ?? ''), enabled: token !== null })
  const session = useQuery(sessionQuery)
  if (token === null) return <Unusable />
  if (invitation.isError)
    return <Unusable error={invitation.error} onRetry={() => void invitation.refetch()} />
  if (!invitation.data || session.isPending) return <Loading />
  const { team, role, invitedBy, expiresAt } = invitation.data
  return (
    <div className={styles.page}>
      <PageHeading title={t('account.invitation.title', { team })} />
      <div className={styles.ways}>
        <p>
          {invitedBy
            ? t('account.invitation.by', { name: invitedBy, role: t(`account.asRole.${role}`) })
            : t('account.invitation.as', { role: t(`account.asRole.${role}`) })}
        </p>
        <p>{t(`account.invitation.may.${role}`)}</p>
        <p>{t('account.invitation.until', { date: dateOf(expiresAt, i18n.language) })}</p>
      </div>
      {session.data ? <Accept token={token} name={session.data.account.name} /> : <Enter />}
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { invitationBy } from '../../../api/session/invitations'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'

/** What one becomes a member of by making the account. */
export function Invited({ token }: { token: string }) {
  const { t } = useTranslation()
  const invitation = useQuery(invitationBy(token))
  if (invitation.isError) return <ProblemNotice error={invitation.error} />
  if (!invitation.data) return null
  const { team, role } = invitation.data
  return (
    <Notice>
      <p>{t('account.register.invited', { team, role: t(`account.asRole.${role}`) })}</p>
    </Notice>
  )
}

import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../../api/contract'
import { invitationLink } from '../../../api/teams/invitations'
import { Button } from '../../../ui/action/Button'
import { CopyText } from '../../../ui/action/CopyText'
import { Dialog } from '../../../ui/dialog/Dialog'
import { dateOf } from '../../../ui/text/dates'

/** The link, to be sent to one person. */
export function InvitationMade({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const { token, role, expiresAt } = invitation
  return (
    <Dialog
      open
      title={t('teams.invite.made')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('teams.done')}</Button>}
    >
      <p>
        {t('teams.invite.madeText', {
          role: t(`teams.role.${role}`),
          date: dateOf(expiresAt, i18n.language),
        })}
      </p>
      {token && (
        <CopyText shown variant="primary" text={invitationLink(token)} label={t('teams.invitations.copy')} />
      )}
    </Dialog>
  )
}

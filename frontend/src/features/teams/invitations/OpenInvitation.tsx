import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../../api/contract'
import { invitationLink } from '../../../api/teams/invitations'
import { Button } from '../../../ui/action/Button'
import { CopyText } from '../../../ui/action/CopyText'
import { dateOf } from '../../../ui/text/dates'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import styles from '../teams.module.css'

type Props = { invitation: Invitation; onRevoke: () => void }

export function OpenInvitation({ invitation, onRevoke }: Props) {
  const { t, i18n } = useTranslation()
  const { role, note, token, expiresAt } = invitation
  const name = note ?? t(`teams.role.${role}`)
  return (
    <li>
      <div>
        <p className={styles.who}>{name}</p>
        <p className={styles.soft}>
          {note && `${t(`teams.role.${role}`)} · `}
          {t('teams.invitations.validUntil', { date: dateOf(expiresAt, i18n.language) })}
        </p>
      </div>
      <div className={styles.actions}>
        {token && (
          <CopyText
            text={invitationLink(token)}
            label={t('teams.invitations.copy')}
            about={name}
            variant="quiet"
          />
        )}
        <Button variant="quiet" onClick={onRevoke}>
          {t('teams.invitations.revoke')}
          <VisuallyHidden>: {name}</VisuallyHidden>
        </Button>
      </div>
    </li>
  )
}

import { useTranslation } from 'react-i18next'
import type { Member } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { dateOf } from '../../../ui/text/dates'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import styles from '../teams.module.css'

type Props = {
  member: Member
  isMe: boolean
  mayManage: boolean
  onAsk: (what: 'role' | 'remove', member: Member) => void
}

export function MemberRow({ member, isMe, mayManage, onAsk }: Props) {
  const { t, i18n } = useTranslation()
  const { name, email, role, since } = member
  return (
    <li className={styles.three}>
      <div>
        <p>
          <span className={styles.who}>{name}</span> {isMe && `(${t('teams.you')})`}
        </p>
        <p className={styles.soft}>{email}</p>
      </div>
      <div>
        <p>{t(`teams.role.${role}`)}</p>
        <p className={styles.soft}>{t('teams.since', { date: dateOf(since, i18n.language) })}</p>
      </div>
      <div className={styles.actions}>
        {mayManage && (
          <Button variant="quiet" onClick={() => onAsk('role', member)}>
            {t('teams.changeRole.action')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
        {isMe && (
          <Button variant="quiet" onClick={() => onAsk('remove', member)}>
            {t('teams.leave.action')}
          </Button>
        )}
        {mayManage && !isMe && (
          <Button variant="quiet" onClick={() => onAsk('remove', member)}>
            {t('teams.remove.action')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  )
}

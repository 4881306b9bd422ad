import { useTranslation } from 'react-i18next'
import type { Invitation } from '../../../api/contract'
import { dateOf } from '../../../ui/text/dates'
import styles from '../teams.module.css'

/** What has been used, has run out or was revoked: nobody needs it often, so it is folded. */
export function EarlierInvitations({ invitations }: { invitations: Invitation[] }) {
  const { t, i18n } = useTranslation()
  return (
    <details className={styles.earlier}>
      <summary>{t('teams.invitations.earlier', { count: invitations.length })}</summary>
      <ul className={styles.rows}>
        {invitations.map(({ id, role, note, state, createdAt }) => (
          <li key={id}>
            <p>
              {note && `${note} · `}
              {t(`teams.role.${role}`)}
            </p>
            <p className={styles.soft}>
              {t(`teams.invitations.state.${state}`)} ·{' '}
              {t('teams.invitations.made', { date: dateOf(createdAt, i18n.language) })}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

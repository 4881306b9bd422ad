import { useTranslation } from 'react-i18next'
import type { ApiToken } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { dateOf } from '../../../ui/text/dates'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import styles from '../teams.module.css'
import { scopeKey, stateOf } from './tokens'

type Props = {
  token: ApiToken
  /** when the list was read */
  now: Date
  onRevoke: () => void
}

export function TokenRow({ token, now, onRevoke }: Props) {
  const { t, i18n } = useTranslation()
  const { name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = token
  const state = stateOf(token, now)
  const day = (iso: string) => dateOf(iso, i18n.language)
  return (
    <li>
      <div>
        <p>
          <span className={styles.who}>{name}</span> <code className={styles.prefix}>{prefix}…</code>
        </p>
        <p>{scopes.map((scope) => t(`teams.tokens.scope.${scopeKey[scope]}`)).join(' · ')}</p>
        <p className={styles.soft}>
          {[
            state === 'REVOKED' ? t('teams.tokens.isRevoked') : '',
            t('teams.tokens.made', { date: day(createdAt) }),
            state === 'EXPIRED' ? t('teams.tokens.expired', { date: day(expiresAt) }) : '',
            state === 'ACTIVE' ? t('teams.tokens.expires', { date: day(expiresAt) }) : '',
            lastUsedAt ? t('teams.tokens.used', { date: day(lastUsedAt) }) : t('teams.tokens.neverUsed'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {state === 'ACTIVE' && (
        <div className={styles.actions}>
          <Button variant="quiet" onClick={onRevoke}>
            {t('teams.tokens.revoke')}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </Button>
        </div>
      )}
    </li>
  )
}

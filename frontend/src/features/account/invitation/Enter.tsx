import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { signInWays } from '../../../api/session/session'
import { LinkButton } from '../../../ui/action/LinkButton'
import { signInFor } from '../signIn/wayBack'
import { meanToAccept } from './intent'
import styles from '../account.module.css'

/** For whoever has not signed in: both ways end in the team. */
export function Enter() {
  const { t } = useTranslation()
  const ways = useQuery(signInWays)
  const canRegister = ways.data && ways.data.registration !== 'CLOSED'
  return (
    <div className={styles.ways}>
      <p>{t('account.invitation.enter')}</p>
      <div className={styles.actions}>
        <LinkButton to={signInFor('/invitation')} variant="primary" onClick={meanToAccept}>
          {t('account.invitation.signIn')}
        </LinkButton>
        {canRegister && <LinkButton to="/register">{t('account.invitation.register')}</LinkButton>}
      </div>
    </div>
  )
}

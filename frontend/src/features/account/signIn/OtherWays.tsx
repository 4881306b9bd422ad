import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SignInWays } from '../../../api/contract'
import { providerAddress } from '../../../api/session/session'
import { AnchorButton } from '../../../ui/action/AnchorButton'
import { tokenInHand } from '../../../ui/screen/useLinkToken'
import { registerFor } from './wayBack'
import styles from '../account.module.css'

/** The organisation's own sign-in where there is one, and how to get an account. */
export function OtherWays({ ways, to }: { ways: SignInWays; to: string }) {
  const { t } = useTranslation()
  return (
    <>
      {ways.provider && (
        <section className={styles.section} aria-labelledby="provider">
          <h2 id="provider">{t('account.signIn.orElse')}</h2>
          <AnchorButton href={providerAddress(to)}>
            {t('account.signIn.provider', { name: ways.provider })}
          </AnchorButton>
        </section>
      )}
      {ways.registration !== 'CLOSED' && (
        <section className={styles.section} aria-labelledby="newcomer">
          <h2 id="newcomer">{t('account.signIn.newcomer')}</h2>
          {ways.registration === 'OPEN' || tokenInHand('invitation') ? (
            <Link to={registerFor(to)}>{t('account.signIn.register')}</Link>
          ) : (
            <p>
              {t(
                to === '/programmes/join'
                  ? 'account.signIn.byInvitationProgramme'
                  : 'account.signIn.byInvitation',
              )}
            </p>
          )}
        </section>
      )}
    </>
  )
}

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { myProgrammes } from '../../../api/programmes/programmes'
import { sessionQuery } from '../../../api/session/session'
import { signInFor } from '../../../features/account/signIn/wayBack'
import { SignOut } from './SignOut'
import { useDisclosure } from './useDisclosure'
import styles from './menu.module.css'

/** External assessors and facilitators have no account and are offered none; on the sign-in itself the link would lead nowhere. */
const withoutMenu =
  /^\/(assess$|assessments\/[^/]+\/sheets\/|facilitate$|workshops\/[^/]+\/console$|sign-in$)/

export function UserMenu() {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const { data: session } = useQuery(sessionQuery)
  // Most people are in none, and an entry that leads to nothing is one too many.
  const programmes = useInfiniteQuery({ ...myProgrammes, enabled: Boolean(session), staleTime: 600_000 })
  const hasProgrammes = programmes.data?.pages.some(({ items }) => items.length > 0)
  const { isOpen, close, toggle, frame } = useDisclosure(pathname)
  if (session === undefined || (session === null && withoutMenu.test(pathname))) return null
  if (session === null)
    return (
      <Link className={styles.enter} to={signInFor(opens(pathname) ? pathname + search : '/')}>
        {t('app.menu.signIn')}
      </Link>
    )
  const { name } = session.account
  return (
    <div className={styles.menu} {...frame}>
      <button
        type="button"
        className={styles.who}
        aria-expanded={isOpen}
        aria-controls="user-menu"
        aria-label={`${t('app.menu.label')}: ${name}`}
        onClick={toggle}
      >
        <span className={styles.name}>{name}</span>
      </button>
      <ul id="user-menu" className={styles.list} hidden={!isOpen}>
        <li>
          <Link to="/" onClick={close}>
            {t('app.menu.innovations')}
          </Link>
        </li>
        <li>
          <Link to="/workshops" onClick={close}>
            {t('app.menu.workshops')}
          </Link>
        </li>
        <li>
          <Link to="/teams" onClick={close}>
            {t('app.menu.teams')}
          </Link>
        </li>
        {hasProgrammes && (
          <li>
            <Link to="/programmes" onClick={close}>
              {t('app.menu.programmes')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/account" onClick={close}>
            {t('app.menu.account')}
          </Link>
        </li>
        <li>
          <SignOut />
        </li>
      </ul>
    </div>
  )
}

/** Coming back to where an account was made or a password reset would make no sense. */
const opens = (path: string) => !/^\/(register|forgot|reset)$/.test(path)

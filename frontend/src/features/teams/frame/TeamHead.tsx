import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import type { Team } from '../../../api/contract'
import { PageHeading } from '../../../ui/text/PageHeading'
import styles from './frame.module.css'

type Props = {
  team: Team
  /** the name of the page within the team; without it this is the team's own page */
  section?: string
  children: ReactNode
}

/** Where one is: the way back, the page's name and the team's other pages, most of them for its owners. */
export function TeamHead({ team, section, children }: Props) {
  const { t } = useTranslation()
  const home = `/teams/${team.id}`
  const pages = [
    { to: home, name: t('teams.pages.members') },
    { to: `${home}/scores`, name: t('teams.pages.scores') },
  ]
  const owners = [
    { to: `${home}/tokens`, name: t('teams.pages.tokens') },
    { to: `${home}/webhooks`, name: t('teams.pages.webhooks') },
    { to: `${home}/audit`, name: t('teams.pages.audit') },
  ]
  return (
    <header>
      <p className={styles.kicker}>
        {section ? <Link to={home}>{team.name}</Link> : <Link to="/teams">{t('teams.title')}</Link>}
      </p>
      <PageHeading title={section ? `${section} – ${team.name}` : team.name}>{section}</PageHeading>
      <nav className={styles.pages} aria-label={t('teams.pages.label')}>
        <ul>
          {[...pages, ...(team.role === 'OWNER' ? owners : [])].map(({ to, name }) => (
            <li key={to}>
              <NavLink to={to} end>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </header>
  )
}

import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import type { Programme } from '../../../api/programmes/contract'
import { PageHeading } from '../../../ui/text/PageHeading'
import styles from './frame.module.css'

type Props = {
  programme: Programme
  /** the name of the page within the programme; without it this is the programme's own page */
  section?: string
  children: ReactNode
}

/** Where one is: the way back, the page's name and, for coordinators, the programme's other page. */
export function ProgrammeHead({ programme, section, children }: Props) {
  const { t } = useTranslation()
  const home = `/programmes/${programme.id}`
  const pages = [
    { to: home, name: t('programmes.pages.page') },
    { to: `${home}/manage`, name: t('programmes.pages.manage') },
  ]
  return (
    <header>
      <p className={styles.kicker}>
        {section ? (
          <Link to={home}>{programme.name}</Link>
        ) : (
          <Link to="/programmes">{t('programmes.title')}</Link>
        )}
      </p>
      <PageHeading title={section ? `${section} – ${programme.name}` : programme.name}>{section}</PageHeading>
      {programme.role === 'COORDINATOR' && (
        <nav className={styles.pages} aria-label={t('programmes.pages.label')}>
          <ul>
            {pages.map(({ to, name }) => (
              <li key={to}>
                <NavLink to={to} end>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {children}
    </header>
  )
}

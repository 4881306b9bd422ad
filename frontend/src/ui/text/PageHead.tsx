import type { ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { PageHeading } from './PageHeading'
import styles from './head.module.css'

type Place = { to: string; name: string }
type Props = {
  /** what the page is about, and the page of all such things */
  of: Place
  all: Place
  /** the name of the page within it; without it this is its own page */
  section: string | undefined
  /** its pages that one may see, none where there is no choice */
  pages: Place[]
  pagesLabel: string
  children: ReactNode
}

/** Where one is: the way back, the page's name and its neighbours. */
export function PageHead({ of, all, section, pages, pagesLabel, children }: Props) {
  const back = section ? of : all
  return (
    <header>
      <p className={styles.kicker}>
        <Link to={back.to}>{back.name}</Link>
      </p>
      <PageHeading title={section ? `${section} – ${of.name}` : of.name}>{section}</PageHeading>
      {pages.length > 0 && (
        <nav className={styles.pages} aria-label={pagesLabel}>
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

import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { byName } from '../coverage/coverage'
import styles from './names.module.css'

const most = 8

/** Innovations by name; where they are many the rest is folded, so that a figure keeps its shape. */
export function Names({ innovations }: { innovations: ProgrammeInnovation[] }) {
  const { t, i18n } = useTranslation()
  const sorted = byName(innovations, i18n.language)
  // One name folded away would take as much room as its own line.
  const shown = sorted.length <= most + 1 ? sorted : sorted.slice(0, most)
  const rest = sorted.slice(shown.length)
  return (
    <>
      <List innovations={shown} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{t('programmes.names.more', { count: rest.length })}</summary>
          <List innovations={rest} />
        </details>
      )}
    </>
  )
}

function List({ innovations }: { innovations: ProgrammeInnovation[] }) {
  return (
    <ul className={styles.names}>
      {innovations.map(({ innovation, name, mine }) => (
        <li key={innovation}>
          {mine ? <Link to={`/innovations/${innovation}#programmes`}>{name}</Link> : name}
        </li>
      ))}
    </ul>
  )
}

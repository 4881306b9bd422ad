import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { dateOf } from '../../../../ui/text/dates'
import { roundsOf } from './coverage'
import styles from './coverage.module.css'

type Props = {
  /** in the order of their names */
  innovations: ProgrammeInnovation[]
  /** how many rows the screen shows */
  shown: number
}

const columns = ['latest', 'assessors', 'version', 'earlier'] as const
type Column = (typeof columns)[number]

/** Dates and numbers of assessors, never a result: a table of names with scores would be a ranking. */
export function CoverageTable({ innovations, shown }: Props) {
  const { t } = useTranslation()
  return (
    <table className={styles.table}>
      <caption>{t('programmes.coverage.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('programmes.coverage.innovation')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`programmes.coverage.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {innovations.map((innovation, at) => (
          <tr key={innovation.innovation} data-more={at >= shown || undefined}>
            <th scope="row">
              <Name innovation={innovation} />
            </th>
            {columns.map((column) => (
              <td key={column} data-column={column}>
                <span className={styles.label} aria-hidden>
                  {t(`programmes.coverage.${column}`)}
                </span>
                <span>
                  <Cell innovation={innovation} column={column} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Name({ innovation: { innovation, name, team, mine } }: { innovation: ProgrammeInnovation }) {
  return (
    <>
      {mine ? <Link to={`/innovations/${innovation}#programmes`}>{name}</Link> : name}
      <small>{team.name}</small>
    </>
  )
}

function Cell({ innovation, column }: { innovation: ProgrammeInnovation; column: Column }): ReactNode {
  const { t, i18n } = useTranslation()
  const [latest, ...earlier] = roundsOf(innovation)
  if (innovation.sharing === 'NOTHING') return column === 'latest' ? t('programmes.coverage.private') : '–'
  if (!latest) return column === 'latest' ? t('programmes.coverage.never') : '–'
  if (column === 'latest') return dateOf(latest.closedAt, i18n.language)
  if (column === 'assessors') return latest.respondents ?? t('programmes.coverage.few')
  if (column === 'version') return latest.frameworkVersion
  if (earlier.length === 0) return '–'
  return earlier.map(({ closedAt }) => dateOf(closedAt, i18n.language)).join(', ')
}

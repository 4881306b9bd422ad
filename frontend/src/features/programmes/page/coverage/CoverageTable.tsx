import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { dateOf } from '../../../../ui/text/dates'
import { roundsOf } from './coverage'
import folding from '../../../../ui/list/table.module.css'
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
    <table className={`${folding.table} ${styles.table}`}>
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
          <Row key={innovation.innovation} innovation={innovation} isMore={at >= shown} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ innovation, isMore }: { innovation: ProgrammeInnovation; isMore: boolean }) {
  const { t } = useTranslation()
  const textOf = useCellText(innovation)
  return (
    <tr data-more={isMore || undefined}>
      <th scope="row">
        <Name innovation={innovation} />
      </th>
      {columns.map((column) => {
        const text = textOf(column)
        return (
          <td key={column} data-column={column} data-empty={text === '' || undefined}>
            <span className={folding.label} aria-hidden>
              {t(`programmes.coverage.${column}`)}
            </span>
            <span>{text || '–'}</span>
          </td>
        )
      })}
    </tr>
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

/** Empty where there is nothing to tell. */
function useCellText(innovation: ProgrammeInnovation) {
  const { t, i18n } = useTranslation()
  const [latest, ...earlier] = roundsOf(innovation)
  const day = ({ closedAt }: { closedAt: string }) => dateOf(closedAt, i18n.language)
  return (column: Column): string => {
    const isFirst = column === 'latest'
    if (innovation.sharing === 'NOTHING') return isFirst ? t('programmes.coverage.private') : ''
    if (!latest) return isFirst ? t('programmes.coverage.never') : ''
    if (isFirst) return day(latest)
    if (column === 'assessors') return latest.respondents?.toString() ?? t('programmes.coverage.few')
    return column === 'version' ? latest.frameworkVersion : earlier.map(day).join(', ')
  }
}

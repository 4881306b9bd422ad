import { useTranslation } from 'react-i18next'
import { formatNumber, formatRange } from '../number'
import { groupPaint } from '../palette'
import { taken, type DotRow } from './dots'
import '../profile/bars.css'
import '../profile/table/table.css'

const columns = ['n', 'median', 'quartiles', 'extremes', 'values'] as const
type Column = (typeof columns)[number]

/** The same numbers as the dots, to be read out, copied or checked. */
export function DotTable({ caption, rows }: { caption: string; rows: DotRow[] }) {
  const { t } = useTranslation()
  const names: Record<Column, string> = {
    n: t('chart.dots.table.n'),
    median: t('chart.table.median'),
    quartiles: t('chart.table.quartiles'),
    extremes: t('chart.table.extremes'),
    values: t('chart.dots.table.values'),
  }
  return (
    <div className="profile-table dots-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.table.characteristic')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {names[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" style={{ borderInlineStartColor: groupPaint(row.group) }}>
                {row.name}
              </th>
              {columns.map((column) => (
                <td key={column} data-column={column}>
                  <span className="profile-table-label" aria-hidden>
                    {names[column]}
                  </span>
                  <CellText row={row} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CellText({ row, column }: { row: DotRow; column: Column }) {
  const { t, i18n } = useTranslation()
  const text = textOf(row, column, i18n.language)
  if (text !== '') return <span>{text}</span>
  return (
    <span>
      <span aria-hidden>–</span>
      <span className="bars-spoken">{t('chart.table.none')}</span>
    </span>
  )
}

/** Empty where there is no number. */
function textOf(row: DotRow, column: Column, language: string): string {
  const range = (from: number | null, to: number | null) =>
    from === null || to === null ? '' : formatRange(from, to, language)
  if (column === 'n') return String(row.n)
  if (column === 'median') return row.median === null ? '' : formatNumber(row.median, language)
  if (column === 'quartiles') return range(row.q1, row.q3)
  if (column === 'extremes') return range(row.min, row.max)
  return taken(row)
    .map(({ value, innovations }) => `${formatNumber(value, language)}: ${innovations}`)
    .join(' · ')
}

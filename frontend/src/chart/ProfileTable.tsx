import { useTranslation } from 'react-i18next'
import { groupPaint } from './palette'
import { cellOf, columns, type Column } from './profile/table/columns'
import type { ProfileRow } from './profile/profile'
import './profile/bars.css'
import './profile/table/table.css'

type ProfileTableProps = { caption: string; rows: ProfileRow[] }

/** Every number of a profile; in a narrow room a row's cells stack under its name. */
export function ProfileTable({ caption, rows }: ProfileTableProps) {
  const { t } = useTranslation()
  return (
    <div className="profile-table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.table.characteristic')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`chart.table.${column}`)}
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
                <ProfileCell key={column} row={row} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ProfileCell({ row, column }: { row: ProfileRow; column: Column }) {
  const { t, i18n } = useTranslation()
  const { text, accord } = cellOf(row, column, i18n.language)
  // A stacked row leaves these out: three lines of nothing under every name hide the numbers.
  const nothing =
    text === '0' && (column === 'notApplicable' || column === 'dontKnowYet' || column === 'strengthen')
  const wanted = column === 'strengthen' && row.strengthen > 0
  return (
    <td data-column={column} data-wanted={wanted || undefined} data-zero={nothing || undefined}>
      <span className="profile-table-label" aria-hidden>
        {t(`chart.table.${column}`)}
      </span>
      <span>
        {text ?? <Missing />}
        {accord && <small>{t(`chart.accord.${accord}`)}</small>}
      </span>
    </td>
  )
}

function Missing() {
  const { t } = useTranslation()
  return (
    <>
      <span aria-hidden>–</span>
      <span className="bars-spoken">{t('chart.table.none')}</span>
    </>
  )
}

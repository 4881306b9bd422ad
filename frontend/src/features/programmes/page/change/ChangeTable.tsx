import { useTranslation } from 'react-i18next'
import { groupPaint } from '../../../../chart/palette'
import { useLocalized } from '../../../../ui/text/localized'
import type { ChangedRow } from './changed'
import folding from '../../../../ui/list/table.module.css'
import styles from './change.module.css'

const columns = ['up', 'stayed', 'down'] as const

export function ChangeTable({ rows }: { rows: ChangedRow[] }) {
  const { t } = useTranslation()
  const text = useLocalized()
  return (
    <table className={`${folding.table} ${styles.table}`}>
      <caption>{t('programmes.change.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.table.characteristic')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" data-number>
              {t(`programmes.change.${column}`)}
            </th>
          ))}
          <th scope="col">{t('programmes.change.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" style={{ borderInlineStartColor: groupPaint(row.group) }}>
              {text(row.name)}
            </th>
            {columns.map((column) => (
              <td key={column} data-number>
                <span className={folding.label} data-label aria-hidden>
                  {t(`programmes.change.${column}`)}
                </span>
                {row[column]}
              </td>
            ))}
            <td data-verdict={row.verdict}>{t(`programmes.verdict.${row.verdict}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

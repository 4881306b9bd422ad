import { columns } from '../profile/table/columns'
import type { ProfileRow } from '../profile/profile'

export type CsvCell = string | number | null

/** Excel takes a file for UTF-8 only by this mark. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Spreadsheets read text that starts like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Semicolons and decimal commas, as Finnish and Swedish spreadsheets expect; numbers exact. */
export function toCsv(header: string[], rows: CsvCell[][], decimal: ',' | '.' = ','): string {
  const lines = [header, ...rows].map((row) => row.map((cell) => cellText(cell, decimal)).join(';'))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: CsvCell, decimal: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const csvColumns = [
  'characteristic',
  ...columns.flatMap((column) => {
    if (column === 'quartiles') return ['q1', 'q3'] as const
    return column === 'extremes' ? (['min', 'max'] as const) : [column]
  }),
] as const
export type CsvColumn = (typeof csvColumns)[number]

/** A whole profile, one characteristic a line, under the titles the caller gives. */
export function profileCsv(rows: ProfileRow[], titles: Record<CsvColumn, string>): string {
  return toCsv(
    csvColumns.map((column) => titles[column]),
    rows.map((row) => csvColumns.map((column) => (column === 'characteristic' ? row.name : row[column]))),
  )
}

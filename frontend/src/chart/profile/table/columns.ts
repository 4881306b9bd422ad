import { formatMean, formatNumber, formatRange } from '../../number'
import { accordOf, type Accord } from '../agreement'
import type { ProfileRow } from '../profile'

export const columns = [
  'n',
  'median',
  'quartiles',
  'extremes',
  'mean',
  'agreement',
  'agreed',
  'notApplicable',
  'dontKnowYet',
  'strengthen',
] as const
export type Column = (typeof columns)[number]

/** What stands in a cell; null where there is no number to show. */
export type Cell = { text: string | null; accord?: Accord }

export function cellOf(row: ProfileRow, column: Column, language: string): Cell {
  switch (column) {
    case 'quartiles':
      return { text: range(row.q1, row.q3, language) }
    case 'extremes':
      return { text: range(row.min, row.max, language) }
    case 'mean':
      return { text: row.mean === null ? null : formatMean(row.mean, language) }
    case 'agreement':
      return agreementCell(row, language)
    default:
      return { text: row[column] === null ? null : formatNumber(row[column], language) }
  }
}

function range(lower: number | null, upper: number | null, language: string): string | null {
  return lower === null || upper === null ? null : formatRange(lower, upper, language)
}

function agreementCell(row: ProfileRow, language: string): Cell {
  if (row.agreement === null) return { text: null }
  return { text: formatMean(row.agreement, language), accord: accordOf(row.agreement, row.distribution) }
}

import type { FieldProblem } from '../../../api/problem'

export type Fault = {
  /** as the spreadsheet counts, the header being 1; null where the fault is in no one row */
  row: number | null
  column: string | null
  code: string
  /** the server's own sentence, in the reader's language */
  detail: string
}

/** As many as the server tells of one file. */
export const most = 1000

/** `/12/median` is row 12, column median. */
export function faultOf({ pointer, code, detail }: FieldProblem): Fault {
  const [, row, column] = /^\/(\d+)(?:\/(.+))?$/.exec(pointer) ?? []
  // A column's name is one step of a JSON pointer, in which these two are written otherwise.
  const name = column?.replaceAll('~1', '/').replaceAll('~0', '~')
  return { row: row ? Number(row) : null, column: name ?? null, code, detail }
}

/** Whose own sentence tells more than ours can: what the number should be, which values there are. */
export const isTelling = (code: string) =>
  [
    'DOES_NOT_FOLLOW',
    'CHARACTERISTICS_MISSING',
    'MORE_THAN_RESPONDENTS',
    'TOO_SMALL_A_GROUP',
    'UNKNOWN_VALUE',
    'OUT_OF_RANGE',
    'TOO_LONG',
    'TOO_MANY',
  ].includes(code)

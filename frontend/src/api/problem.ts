import type { Problem } from './contract'

/** The API's types of refusal, each with its sentence below `problem` in the catalogues. */
export const kinds = [
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'invalid-request',
  'malformed-body',
  'unsupported-media-type',
  'too-large',
  'precondition-required',
  'precondition-failed',
  'already-submitted',
  'assessment-closed',
  'innovation-archived',
  'results-not-revealed',
  'incomplete-sheet',
  'conflict',
  'sign-in-required',
  'wrong-credentials',
  'forbidden',
  'untrusted-write',
  'registration-closed',
  'too-many-attempts',
  'rate-limited',
  'link-expired',
  'last-owner',
  'last-coordinator',
  'team-not-empty',
  'one-sheet-each',
  'workshop-not-open',
  'workshop-closed',
  'workshop-full',
  'activity-closed',
  'group-full',
  'already-running',
  'not-revealed',
  'unavailable',
  'internal',
] as const

/** What can be wrong in one place, each with its sentence below `fieldProblem` in the catalogues. */
export const faultCodes = [
  'REQUIRED',
  'TOO_LONG',
  'TOO_MANY',
  'OUT_OF_RANGE',
  'WRONG_TYPE',
  'UNKNOWN_PROPERTY',
  'UNKNOWN_VALUE',
  'UNKNOWN_PARAMETER',
  'DUPLICATE',
  'INVALID_CHARACTER',
  'INVALID',
  'UNKNOWN_CHARACTERISTIC',
  'NOT_A_LINK',
  'NOT_A_UUID',
  'NOT_A_CURSOR',
  'LEVEL_OR_UNSCORED',
  'REASON_NEEDED',
  'REASON_WITHOUT_UNSCORED',
  'NOT_IN_ANONYMOUS_ROUND',
  'ONLY_IN_ANONYMOUS_ROUND',
  'FIXED_AT_CREATION',
  'TOO_SHORT',
  'TOO_COMMON',
  'WRONG_PASSWORD',
  'NOT_AN_EMAIL',
  'ALREADY_TAKEN',
  'TEAM_NEEDED',
  'UNKNOWN_PROMPT',
  'UNKNOWN_OPTION',
  'OPTION_OR_TEXT',
  'TOO_MANY_ANSWERS',
  'NOT_IN_ANONYMOUS_WORKSHOP',
  'PRINCIPLES_NOT_ACCEPTED',
  'NOT_AN_INSTANT',
  'NOT_WITH_PROGRAMME',
  'NOT_IN_THIS_FORMAT',
  'TOO_MANY_FOR_A_WORKBOOK',
  'NOT_A_WEBHOOK_ADDRESS',
  'NOT_A_PUBLIC_ADDRESS',
  'NOT_A_WORKBOOK',
  'NOT_A_CSV_FILE',
  'COLUMN_MISSING',
  'UNKNOWN_COLUMN',
  'UNKNOWN_TEAM',
  'UNKNOWN_INNOVATION',
  'AMBIGUOUS_NAME',
  'ARCHIVED',
  'DIFFERS_BETWEEN_ROWS',
  'DIFFERS_FROM_STORED',
  'DOES_NOT_FOLLOW',
  'MORE_THAN_RESPONDENTS',
  'CHARACTERISTICS_MISSING',
  'NOT_IN_SUPPRESSED',
  'TOO_SMALL_A_GROUP',
] as const

/** The last segment of a problem's type; `unreachable` when no answer came at all. */
export type ProblemKind = (typeof kinds)[number] | 'unreachable'

export type FieldProblem = { pointer: string; code: string; detail: string }

/** A refusal in the contract's one error shape, or no answer (status 0). */
export class ApiError extends Error {
  readonly kind: ProblemKind
  readonly status: number
  readonly fields: FieldProblem[]
  /** seconds until another attempt is let in; null when nothing was said about it */
  readonly wait: number | null

  constructor(
    kind: ProblemKind,
    status: number,
    fields: FieldProblem[],
    detail: string,
    wait: number | null = null,
  ) {
    super(detail)
    this.name = 'ApiError'
    this.kind = kind
    this.status = status
    this.fields = fields
    this.wait = wait
  }

  static of(status: number, body: unknown, wait: number | null = null) {
    const problem = isProblem(body) ? body : undefined
    const last = problem?.type.split(/[/:]/).at(-1)
    const kind = kinds.find((known) => known === last) ?? kindOf(status)
    return new ApiError(kind, status, problem?.errors ?? [], problem?.detail ?? `HTTP ${status}`, wait)
  }

  static unreachable(cause: unknown) {
    return new ApiError('unreachable', 0, [], String(cause))
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string'
}

// A proxy between here and the API answers in its own shape; the status still tells enough.
function kindOf(status: number): ProblemKind {
  if (status === 401) return 'sign-in-required'
  if (status === 404) return 'not-found'
  if (status === 412) return 'precondition-failed'
  if (status === 413) return 'too-large'
  if (status === 429) return 'too-many-attempts'
  return status === 502 || status === 503 || status === 504 ? 'unavailable' : 'internal'
}

import { ApiError } from '../../../../api/problem'

const LONGEST = 4000

/** The server cannot be reached or is not well: what has been pressed is still wanted. */
export function isWorthRetrying(error: unknown) {
  if (!(error instanceof ApiError)) return false
  return error.status === 0 || error.status >= 500 || error.status === 408 || error.status === 429
}

/** Short, because a whole room is waiting; never shorter than the server asks for. */
export function pauseAfter(failures: number, error: unknown) {
  const asked = error instanceof ApiError && error.wait !== null ? error.wait * 1000 : 0
  return Math.max(asked, Math.min(LONGEST, 500 * 2 ** failures))
}

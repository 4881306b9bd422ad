import { ApiError } from '../api/problem'

/** Asking again helps when nobody answered or the server was away, never when it said no or there is no network. */
export function isWorthRetrying(error: unknown) {
  if (!(error instanceof ApiError)) return true
  return error.kind === 'unavailable' || (error.kind === 'unreachable' && navigator.onLine)
}

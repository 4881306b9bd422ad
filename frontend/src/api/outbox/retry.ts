import type { Problem } from '../contract'

export type Verdict =
  { kind: 'delivered' } | { kind: 'later'; after: number } | { kind: 'refused'; problem: Problem }

const LONGEST = 60_000

/** Doubles up to a minute; half of it is chance, so that a room of phones does not knock at once. */
export function backOff(failures: number, first: number, random: () => number): number {
  const full = Math.min(LONGEST, first * 2 ** Math.max(0, failures - 1))
  return full / 2 + (full / 2) * random()
}

/** Retry-After comes as seconds or as a date. */
export function retryAfter(header: string | null, now: number): number {
  if (!header) return 0
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : 0
}

/** `body` is what the server said in refusing, if it could be read. */
export function verdictOn(method: string, response: Response, body: unknown, now: number): Verdict {
  const { status } = response
  // Something already gone is what deleting it was for.
  if (response.ok || (method === 'DELETE' && status === 404)) return { kind: 'delivered' }
  // Signed out on the way: what was written waits on the device until its writer is back.
  if (status === 401) return { kind: 'later', after: LONGEST }
  if (status >= 500 || status === 408 || status === 425 || status === 429)
    return { kind: 'later', after: retryAfter(response.headers.get('Retry-After'), now) }
  return { kind: 'refused', problem: problemIn(status, body) }
}

// A proxy on the way may answer in HTML: the status is then all there is to say.
function problemIn(status: number, body: unknown): Problem {
  const plain = { type: 'about:blank', title: '', status, detail: '' }
  return typeof body === 'object' && body !== null ? { ...plain, ...body } : plain
}

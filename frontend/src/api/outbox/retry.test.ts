import { expect, test } from 'vitest'
import { backOff, retryAfter, verdictOn } from './retry'

const never = () => 0
const always = () => 1
const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers })

test('waiting doubles with each failure up to a minute, and at least half of it is certain', () => {
  expect([1, 2, 3, 4].map((failures) => backOff(failures, 1000, always))).toEqual([1000, 2000, 4000, 8000])
  expect(backOff(2, 1000, never)).toBe(1000)
  expect(backOff(30, 1000, always)).toBe(60_000)
})

test('Retry-After is understood as seconds and as a date, and nonsense means now', () => {
  const now = Date.parse('2026-11-03T10:00:00Z')
  expect(retryAfter('7', now)).toBe(7000)
  expect(retryAfter('Tue, 03 Nov 2026 10:00:30 GMT', now)).toBe(30_000)
  expect(retryAfter('soon', now)).toBe(0)
  expect(retryAfter(null, now)).toBe(0)
})

test('a server that is away, busy or slow is tried again later', () => {
  for (const status of [408, 425, 429, 500, 502, 503, 504])
    expect(verdictOn('PUT', answer(status, { 'Retry-After': '2' }), undefined, 0)).toEqual({
      kind: 'later',
      after: 2000,
    })
})

test('a write that finds nobody signed in is no refusal: it waits for its writer', () => {
  expect(verdictOn('PUT', answer(401), undefined, 0)).toEqual({ kind: 'later', after: 60_000 })
})

test('a refusal carries the reason, or its status when a proxy answered in HTML', () => {
  const problem = { type: 'urn:assessment-closed', title: 'Closed', status: 409, detail: 'No.' }
  expect(verdictOn('PUT', answer(409), problem, 0)).toEqual({ kind: 'refused', problem })
  expect(verdictOn('PUT', answer(403), '<html>', 0)).toMatchObject({
    kind: 'refused',
    problem: { status: 403 },
  })
})

test('deleting what is already gone has reached its aim', () => {
  expect(verdictOn('DELETE', answer(404), undefined, 0)).toEqual({ kind: 'delivered' })
  expect(verdictOn('PUT', answer(404), undefined, 0).kind).toBe('refused')
})

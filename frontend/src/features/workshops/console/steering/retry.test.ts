import { expect, test } from 'vitest'
import { ApiError } from '../../../../api/problem'
import { isWorthRetrying, pauseAfter } from './retry'

test('a lost connection and a server that is away are waited for, a refusal is not', () => {
  expect(isWorthRetrying(ApiError.unreachable('no'))).toBe(true)
  expect(isWorthRetrying(ApiError.of(503, null))).toBe(true)
  expect(isWorthRetrying(ApiError.of(409, null))).toBe(false)
  expect(isWorthRetrying(new Error('bug'))).toBe(false)
})

test('the room never waits longer than four seconds for the next try, unless the server asks for it', () => {
  expect([0, 1, 2, 3, 9].map((failures) => pauseAfter(failures, null))).toEqual([500, 1000, 2000, 4000, 4000])
  expect(pauseAfter(0, ApiError.of(503, null, 10))).toBe(10_000)
})

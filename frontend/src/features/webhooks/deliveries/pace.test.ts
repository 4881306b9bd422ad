import { expect, test } from 'vitest'
import { pace } from './pace'

const now = new Date('2026-11-03T12:00:00Z')

test('what is sent within a minute is watched closely, what waits for hours is not', () => {
  expect(pace([{ state: 'PENDING', nextAttemptAt: '2026-11-03T12:00:10Z' }], now)).toBe(2_000)
  expect(pace([{ state: 'PENDING', nextAttemptAt: '2026-11-03T11:59:59Z' }], now)).toBe(2_000)
  expect(pace([{ state: 'PENDING', nextAttemptAt: '2026-11-03T18:00:00Z' }], now)).toBe(30_000)
})

test('what has ended is looked at now and then', () => {
  expect(pace([{ state: 'DELIVERED', nextAttemptAt: null }], now)).toBe(30_000)
  expect(pace([], now)).toBe(30_000)
})

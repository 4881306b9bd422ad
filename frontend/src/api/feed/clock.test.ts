import { expect, test } from 'vitest'
import { clockWords, offsetOf, secondsLeft, takesAnswers } from './clock'

const at = (iso: string) => Date.parse(iso)

test('a phone whose clock is two minutes late sees the same remaining time as the wall', () => {
  const late = at('2026-11-22T09:58:00Z')
  const offset = offsetOf('2026-11-22T10:00:00Z', late)
  expect(offset).toBe(120_000)
  expect(secondsLeft('2026-11-22T10:05:00Z', offset, late)).toBe(300)
})

test('time that is over stays at zero, and no timer is no number', () => {
  expect(secondsLeft('2026-11-22T10:00:00Z', 0, at('2026-11-22T10:00:09Z'))).toBe(0)
  expect(secondsLeft(null, 0, 0)).toBeNull()
})

test('answers are taken until the grace is over', () => {
  const stage = { answering: true, endsAt: '2026-11-22T10:00:00Z', graceSeconds: 30 }
  expect(takesAnswers(stage, 0, at('2026-11-22T10:00:30Z'))).toBe(true)
  expect(takesAnswers(stage, 0, at('2026-11-22T10:00:31Z'))).toBe(false)
  expect(takesAnswers({ ...stage, endsAt: null }, 0, at('2030-01-01T00:00:00Z'))).toBe(true)
  expect(takesAnswers({ ...stage, answering: false }, 0, at('2026-11-22T09:00:00Z'))).toBe(false)
})

test('seconds are said in two digits', () => {
  expect([0, 65, 605].map(clockWords)).toEqual(['0:00', '1:05', '10:05'])
})

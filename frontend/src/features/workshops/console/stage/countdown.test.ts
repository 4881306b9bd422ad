import { expect, test } from 'vitest'
import { answeringOf, countdownOf, milestoneOf } from './countdown'

const ends = '2026-11-22T09:10:00Z'
const at = (seconds: number) => Date.parse(ends) + seconds * 1000
const timed = { endsAt: ends, answering: true, graceSeconds: 30, ahead: 0 }

test('the time runs, then the grace, then it is over', () => {
  expect(countdownOf(timed, at(-90))).toEqual({ kind: 'running', seconds: 90 })
  expect(countdownOf(timed, at(5))).toEqual({ kind: 'grace', seconds: 25 })
  expect(countdownOf(timed, at(75))).toEqual({ kind: 'over', seconds: 75 })
})

test('a talk has no grace: nobody is answering', () => {
  expect(countdownOf({ ...timed, answering: false }, at(5))).toEqual({ kind: 'over', seconds: 5 })
})

test('a laptop whose clock is wrong counts by the server’s', () => {
  expect(countdownOf({ ...timed, ahead: 60_000 }, at(-90))).toEqual({ kind: 'running', seconds: 30 })
})

test('a screen reader hears of the time five times at most', () => {
  const heard = Array.from({ length: 700 }, (_, second) => milestoneOf(countdownOf(timed, at(second - 600))))
  expect(heard.filter((each, index) => each !== heard[index - 1])).toEqual([
    null,
    'five',
    'one',
    'grace',
    'over',
  ])
})

test('answers are taken until the grace is over, the facilitator stops them or the room sees them', () => {
  const open = { ...timed, revealed: false }
  expect([-10, 10, 40].map((second) => answeringOf(open, at(second)))).toEqual(['open', 'grace', 'timeOver'])
  expect(answeringOf({ ...open, answering: false }, at(-10))).toBe('stopped')
  expect(answeringOf({ ...open, revealed: true, answering: false }, at(-10))).toBe('revealed')
})

import { expect, test } from 'vitest'
import type { Framework } from '../../../../api/contract'
import { noAnswer } from './answer'
import { byGroup, firstOpen, placeIn, reviewOf, stepsAround } from './review'

const framework = {
  groups: [{ id: 'purpose' }, { id: 'together' }],
  characteristics: [
    { id: 'need', order: 2, group: 'purpose' },
    { id: 'idea', order: 1, group: 'purpose' },
    { id: 'participation', order: 3, group: 'together' },
  ],
} as Framework

test('the review follows the order of the instrument and counts whole answers only', () => {
  const review = reviewOf(framework, {
    idea: { ...noAnswer, level: 4 },
    need: { ...noAnswer, unscored: 'not-applicable' },
  })
  expect(review.entries.map(({ characteristic }) => characteristic.id)).toEqual([
    'idea',
    'need',
    'participation',
  ])
  expect([review.answered, review.total]).toEqual([1, 3])
  expect(review.unanswered.map(({ characteristic }) => characteristic.id)).toEqual(['participation'])
  expect(review.incomplete.map(({ characteristic }) => characteristic.id)).toEqual(['need'])
})

test('one goes on at the first question without an answer, or from the start when all have one', () => {
  expect(firstOpen(reviewOf(framework, { idea: { ...noAnswer, level: 4 } }))).toBe(2)
  const all = { idea: noAnswer, need: noAnswer, participation: noAnswer }
  const whole = Object.fromEntries(Object.keys(all).map((id) => [id, { ...noAnswer, level: 1 }]))
  expect(firstOpen(reviewOf(framework, whole))).toBe(1)
})

test('questions stand under their groups', () => {
  const groups = byGroup(framework.groups, reviewOf(framework, {}).entries)
  expect(groups.map(({ entries }) => entries.length)).toEqual([2, 1])
})

test('an address that names no question names no place', () => {
  expect(['3', '0', '4', '1.5', 'x', '', null, 'review'].map((q) => placeIn(q, 3))).toEqual([
    3,
    null,
    null,
    null,
    null,
    null,
    null,
    'review',
  ])
})

test('the first question has nothing before it and the last nothing after', () => {
  expect(stepsAround(1, 11)).toEqual({ previous: null, next: 2 })
  expect(stepsAround(6, 11)).toEqual({ previous: 5, next: 7 })
  expect(stepsAround(11, 11)).toEqual({ previous: 10, next: null })
})

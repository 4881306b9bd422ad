import { expect, test } from 'vitest'
import { assessmentIn } from './arrival'

test('a reload finds the round in the history, and nothing else is taken for one', () => {
  expect(assessmentIn({ assessment: 'a' })).toBe('a')
  for (const state of [null, undefined, 'a', {}, { assessment: 1 }]) expect(assessmentIn(state)).toBeNull()
})

import { expect, test } from 'vitest'
import { fullOf, lengthOf } from './pairs'

test('a bar is full when every pair has chosen the card', () => {
  const full = fullOf([9, 3, 0], 9)
  expect([lengthOf(9, full), lengthOf(3, full), lengthOf(0, full)]).toEqual([100, 33.3, 0])
})

test('no bar grows out of its track, whatever was counted first', () => {
  expect(lengthOf(5, fullOf([5, 0], 4))).toBe(100)
  expect(lengthOf(0, fullOf([], 0))).toBe(0)
})

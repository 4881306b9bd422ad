import { expect, test } from 'vitest'
import type { Item } from '../../../api/outbox/lane'
import { freeSlot, owedStars, slotOf, starPath, starsNow } from './stars'

const item = (slot: 1 | 2 | 3, answer: string | null): Item => ({
  lane: 'l',
  id: 'i',
  underWay: false,
  refusal: null,
  path: starPath('w', slot),
  ...(answer === null ? { method: 'DELETE' } : { method: 'PUT', body: { answer } }),
})

test('what was said here stands above what the server knew', () => {
  const stars = starsNow(
    [
      { slot: 1, answer: 'a' },
      { slot: 2, answer: 'b' },
    ],
    { 2: null, 3: 'c' },
  )
  expect([...stars]).toEqual([
    [1, 'a'],
    [3, 'c'],
  ])
  expect(freeSlot(stars)).toBe(2)
  expect(slotOf(stars, 'c')).toBe(3)
  expect(slotOf(stars, 'b')).toBeNull()
})

test('with three given there is no star left', () => {
  expect(freeSlot(starsNow([], { 1: 'a', 2: 'b', 3: 'c' }))).toBeNull()
})

test('stars that a dead phone still owed are seen again', () => {
  expect(owedStars('w', [item(1, 'a'), item(3, null)])).toEqual({ 1: 'a', 3: null })
})

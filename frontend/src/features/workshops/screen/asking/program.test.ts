import { expect, test } from 'vitest'
import { programAround } from './program'

const parts = Array.from({ length: 12 }, (_, at) => ({ id: String(at) }))
const ids = (current: string) => programAround(parts, current).map(({ id }) => Number(id))

test('a long programme shows what is on, what was just before and what comes', () => {
  expect(ids('0')).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(ids('3')).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  expect(ids('11')).toEqual([4, 5, 6, 7, 8, 9, 10, 11])
})

test('a short programme is shown whole', () => {
  expect(programAround(parts.slice(0, 3), '2')).toHaveLength(3)
})

import { expect, test } from 'vitest'
import type { Groups } from '../../../../api/workshops/types'
import { arrangementOf, freeNumber, withMoved } from './arrange'

const member = (number: number) => ({ number, name: null, present: true, language: 'fi' as const })
const groups: Groups = {
  activity: 'a',
  groups: [
    { number: 1, stages: [], members: [1, 2].map(member) },
    { number: 3, stages: [], members: [3].map(member) },
  ],
  without: [member(4)],
}
const people = (arrangement: { members: number[] }[]) => arrangement.map(({ members }) => members)

test('a number nobody has any more keeps its place, so that the others keep theirs', () => {
  expect(people(arrangementOf(groups))).toEqual([[1, 2], [], [3]])
  expect(people(withMoved(groups, 3, 1))).toEqual([[1, 2, 3], [], []])
})

test('somebody moved is in one group only', () => {
  expect(people(withMoved(groups, 2, 3))).toEqual([[1], [], [3, 2]])
})

test('a latecomer without a group gets one, be it a new one', () => {
  expect(freeNumber(groups)).toBe(2)
  expect(people(withMoved(groups, 4, freeNumber(groups)))).toEqual([[1, 2], [4], [3]])
  expect(people(withMoved(groups, 4, 4))).toEqual([[1, 2], [], [3], [4]])
})

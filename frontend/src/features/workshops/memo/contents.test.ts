import { expect, test } from 'vitest'
import type { Memo } from '../../../api/workshops/types'
import { missingFrom, partsOf, starredIn } from './contents'

const title = { fi: 'Osio', sv: null, en: null }
const part = (activity: string, exercise: string | null, stars: number[]) => ({
  activity,
  exercise,
  title,
  texts: stars.map((each, at) => ({ id: `${activity}${at}`, stars: each })),
})
const memo = {
  activities: [
    part('a', 'pair-discussion', [0, 2, 1]),
    part('b', 'innovation-spiral', [5, 2]),
    part('s', 'summary', []),
  ],
} as unknown as Memo

test('the most starred notes come first, from all parts, and notes without stars do not', () => {
  expect(starredIn(memo).map(({ id }) => id)).toEqual(['b0', 'a1', 'b1', 'a2'])
})

test('what asked something and was not revealed is named as missing; introductions and summaries are not', () => {
  const agenda = ['a', 'b', 'c', 's', 'intro'].map((id) => ({
    id,
    title,
    exercise: { s: 'summary', c: 'persona-card' }[id] ?? (id === 'intro' ? null : 'innovation-spiral'),
  }))
  expect(missingFrom(memo, agenda).map(({ id }) => id)).toEqual(['c'])
})

test('the summary is no part of its own', () => {
  expect(partsOf(memo).map(({ activity }) => activity)).toEqual(['a', 'b'])
})

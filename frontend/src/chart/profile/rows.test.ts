import { expect, test } from 'vitest'
import type { ProfileRow } from './profile'
import { axesOf, bandOf, gapOf, rowsOf } from './rows'

const characteristic = (id: string, order: number) => ({
  id,
  order,
  group: 'purpose',
  name: { fi: `${id} kokonaan` },
  shortName: { fi: id },
})
const characteristics = [characteristic('tarve', 2), characteristic('idea', 1)]
const say = ({ fi }: { fi: string }) => fi
const [unasked] = rowsOf([characteristic('idea', 1)], [], say)
if (!unasked) throw new Error('no row')
const row = (id: string, more: Partial<ProfileRow>): ProfileRow => ({ ...unasked, id, ...more })

const numbers = [
  row('tarve', { n: 2, median: 3, q1: 2, q3: 4, strengthen: 1 }),
  row('idea', { n: 1, median: 4.5 }),
]

test('rows and axes stand in the order of the instrument, whatever order the numbers came in', () => {
  const rows = rowsOf(characteristics, numbers, say)
  expect(rows.map(({ id, n, median }) => [id, n, median])).toEqual([
    ['idea', 1, 4.5],
    ['tarve', 2, 3],
  ])
  expect(axesOf(characteristics, rows, say)).toMatchObject([
    { id: 'idea', shortName: 'idea', strengthen: 0 },
    { id: 'tarve', name: 'tarve kokonaan', strengthen: 1 },
  ])
})

test('a characteristic that the profile says nothing of is a gap, never a zero', () => {
  const [idea] = rowsOf(characteristics, numbers.slice(0, 1), say)
  expect(idea).toMatchObject({ id: 'idea', n: 0, median: null })
})

test('the band runs between the quartiles and has a hole where they are missing', () => {
  expect(bandOf(rowsOf(characteristics, numbers, say), 'Hajonta')).toEqual({
    name: 'Hajonta',
    lower: [null, 2],
    upper: [null, 4],
  })
})

test('a missing median says why', () => {
  expect(gapOf(unasked)).toBe('unanswered')
  expect(gapOf(row('idea', { notApplicable: 3 }))).toBe('not-applicable')
  expect(gapOf(row('idea', { dontKnowYet: 1 }))).toBe('dont-know-yet')
  expect(gapOf(row('idea', { notApplicable: 1, dontKnowYet: 2 }))).toBe('mixed')
  expect(gapOf(row('idea', { median: 2, dontKnowYet: 1 }))).toBeNull()
})

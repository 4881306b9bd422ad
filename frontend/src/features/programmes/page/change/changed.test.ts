import { expect, test } from 'vitest'
import type { ProgrammeChange } from '../../../../api/programmes/contract'
import { changedRows, withVerdict } from './changed'

const named = (id: string, order: number) => ({
  id,
  order,
  group: 'purpose',
  name: { fi: id, sv: id, en: id },
  shortName: { fi: id, sv: id, en: id },
})
const change: ProgrammeChange = {
  matched: 9,
  suppressed: null,
  characteristics: [
    { id: 'b', pairs: 9, up: 7, down: 0, verdict: 'UP' },
    { id: 'a', pairs: 8, up: 2, down: 1, verdict: 'TOO_FEW' },
  ],
}
const instrument = [named('c', 3), named('b', 2), named('a', 1)]

test('characteristics stand in the instrument’s order, and those that stayed are counted', () => {
  const rows = changedRows(instrument, change).map(({ id, up, down, stayed }) => [id, up, down, stayed])
  expect(rows).toEqual([
    ['a', 2, 1, 5],
    ['b', 7, 0, 2],
  ])
})

test('a clear change is told from one that is too small to speak of', () => {
  const rows = changedRows(instrument, change)
  expect(withVerdict(rows, 'UP').map(({ id }) => id)).toEqual(['b'])
  expect(withVerdict(rows, 'DOWN')).toEqual([])
})

test('a change that may not be shown has no rows', () => {
  const hidden = {
    matched: 3,
    suppressed: 'TOO_FEW_INNOVATIONS',
    characteristics: [],
  } satisfies ProgrammeChange
  expect(changedRows(instrument, hidden)).toEqual([])
})

import { expect, test } from 'vitest'
import type { Breakdown, Cell, Spread, SpreadOf } from '../../../../api/programmes/contract'
import { chosenOf, groupsOf, notShown, published } from './groups'

const numbers = (median: number): SpreadOf[] => [
  { id: 'idea', n: 6, distribution: [], median, q1: 3, q3: 4, min: 2, max: 5 },
]
const shown = (key: string, median: number): Cell => ({
  key,
  innovations: 6,
  assessed: 6,
  suppressed: null,
  characteristics: numbers(median),
})
const hidden = (key: string, suppressed: Cell['suppressed']): Cell => ({
  key,
  innovations: 5,
  assessed: 5,
  suppressed,
  characteristics: null,
})
const breakdowns: Breakdown[] = [
  { by: 'STAGE', cells: [shown('needs', 2), hidden('ideas', 'TOO_FEW_INNOVATIONS')] },
  { by: 'COUNTY', cells: [hidden('kainuu', 'COULD_BE_SUBTRACTED'), hidden('lappi', 'TOO_FEW_INNOVATIONS')] },
]
const groups = groupsOf(breakdowns)
const all: Spread = { innovations: 13, characteristics: numbers(3.5) }

test('only what is published can be chosen', () => {
  expect(published(groups).map(({ key }) => key)).toEqual(['STAGE:needs'])
})

test('what is not shown stands by its reason', () => {
  const told = notShown(groups).map(({ reason, groups: of }) => [reason, of.map(({ key }) => key)])
  expect(told).toEqual([
    ['TOO_FEW_INNOVATIONS', ['STAGE:ideas', 'COUNTY:lappi']],
    ['COULD_BE_SUBTRACTED', ['COUNTY:kainuu']],
  ])
  expect(notShown([])).toEqual([])
})

test('an address with a part of the programme shows that part', () => {
  const chosen = chosenOf(all, groups, 'STAGE:needs')
  expect([chosen.group?.cell.key, chosen.characteristics[0]?.median]).toEqual(['needs', 2])
})

test('an address with a part that is not published shows the whole and says which part is not', () => {
  const chosen = chosenOf(all, groups, 'COUNTY:kainuu')
  expect([chosen.group, chosen.refused?.cell.key]).toEqual([null, 'kainuu'])
  expect(chosen.characteristics).toBe(all.characteristics)
})

test.each([null, 'STAGE:none', 'nonsense'])(
  'an address with %s shows the whole and refuses nothing',
  (asked) => {
    expect(chosenOf(all, groups, asked)).toEqual({
      group: null,
      characteristics: all.characteristics,
      refused: null,
    })
  },
)

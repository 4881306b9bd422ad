import { expect, test } from 'vitest'
import type { Framework, Profile, Score } from '../../../../../api/contract'
import { axesOf, gapOf, gapsIn, levelsOf, picked, rowsOf } from './picture'

const text = (fi: string) => ({ fi, sv: fi, en: fi })
const characteristic = (id: string, order: number) => ({
  id,
  order,
  group: 'purpose',
  name: text(`${id} kokonaan`),
  shortName: text(id),
})
const framework = {
  characteristics: [characteristic('tarve', 2), characteristic('idea', 1)],
} as unknown as Framework
const profile = { characteristics: [{ id: 'tarve', n: 2, median: 3, strengthen: 1 }] } as Profile
const say = ({ fi }: { fi: string }) => fi
const score = (id: string, more: Partial<Score>) =>
  ({ characteristic: id, level: null, unscored: null, ...more }) as Score

test('every characteristic has a row and an axis in the order of the instrument', () => {
  const rows = rowsOf(framework, profile, say)
  expect(rows.map(({ id, n, median }) => [id, n, median])).toEqual([
    ['idea', 0, null],
    ['tarve', 2, 3],
  ])
  expect(axesOf(framework, rows, say)).toMatchObject([
    { id: 'idea', shortName: 'idea', strengthen: 0 },
    { id: 'tarve', name: 'tarve kokonaan', strengthen: 1 },
  ])
})

test('a missing median says why', () => {
  const [row] = rowsOf(framework, profile, say)
  if (!row) throw new Error('no row')
  expect(gapOf(row)).toBe('unanswered')
  expect(gapOf({ ...row, notApplicable: 1 })).toBe('not-applicable')
  expect(gapOf({ ...row, notApplicable: 1, dontKnowYet: 2 })).toBe('mixed')
  expect(gapOf({ ...row, median: 2 })).toBeNull()
})

test('one assessor’s gaps keep their reasons', () => {
  const scores = [score('idea', { level: 4 }), score('tarve', { unscored: 'dont-know-yet' })]
  expect(levelsOf(framework, scores)).toEqual([4, null])
  expect(gapsIn(framework, scores)).toEqual([null, 'dont-know-yet'])
  expect(gapsIn(framework, [])).toEqual(['unanswered', 'unanswered'])
})

test('no more than the limit can be picked, and a pick can be taken back', () => {
  expect(picked(['a', 'b'], 'c', 2)).toEqual(['a', 'b'])
  expect(picked(['a', 'b'], 'a', 2)).toEqual(['b'])
  expect(picked(['a'], 'c', 2)).toEqual(['a', 'c'])
})

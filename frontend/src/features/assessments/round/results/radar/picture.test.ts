import { expect, test } from 'vitest'
import type { Framework, Score } from '../../../../../api/contract'
import { gapsIn, levelsOf, picked } from './picture'

const framework = {
  characteristics: [
    { id: 'tarve', order: 2 },
    { id: 'idea', order: 1 },
  ],
} as unknown as Framework
const score = (id: string, more: Partial<Score>) =>
  ({ characteristic: id, level: null, unscored: null, ...more }) as Score

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

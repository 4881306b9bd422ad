import { expect, test } from 'vitest'
import type { Framework, Score } from '../../../../../api/contract'
import type { Submitted } from '../../../reads'
import { textsIn } from './texts'

const framework = {
  characteristics: [
    { id: 'need', order: 2 },
    { id: 'idea', order: 1 },
  ],
} as Framework
const sheet = (scores: Partial<Score>[] | null) => ({ scores }) as Submitted

test('reasons and evidence stand under their characteristic in the order of the instrument', () => {
  const found = textsIn(framework, [
    sheet([
      { characteristic: 'need', evidence: 'Tarve' },
      { characteristic: 'idea', reason: 'Syy', evidence: 'Idea' },
    ]),
    sheet([{ characteristic: 'need', evidence: null }]),
    sheet(null),
  ])
  expect(
    found.map(({ characteristic, texts }) => [characteristic.id, texts.map(({ text }) => text)]),
  ).toEqual([
    ['idea', ['Syy', 'Idea']],
    ['need', ['Tarve']],
  ])
})

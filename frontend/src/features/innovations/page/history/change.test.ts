import { expect, test } from 'vitest'
import type { Change, Framework, Verdict } from '../../../../api/contract'
import { movedIn } from './change'

const of = (id: string, verdict: Verdict) => ({ id, pairs: 8, up: 7, down: 0, verdict })

test("only clear changes are named, in the instrument's order", () => {
  const framework = { characteristics: ['a', 'b', 'c', 'd'].map((id) => ({ id })) } as Framework
  const change = {
    characteristics: [of('c', 'UP'), of('a', 'UP'), of('b', 'DOWN'), of('d', 'TOO_FEW')],
  } as Change
  const { risen, fallen } = movedIn(change, framework)
  expect(risen.map(({ characteristic }) => characteristic.id)).toEqual(['a', 'c'])
  expect(fallen.map(({ characteristic }) => characteristic.id)).toEqual(['b'])
})

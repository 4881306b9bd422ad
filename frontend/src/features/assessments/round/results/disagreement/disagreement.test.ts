import { expect, test } from 'vitest'
import type { Profile, ProfileCharacteristic } from '../../../../../api/contract'
import { canDisagree, disagreementsIn } from './disagreement'

const numbers = (id: string, agreement: number | null, distribution: number[]) =>
  ({
    id,
    agreement,
    distribution,
    n: distribution.reduce((sum, count) => sum + count, 0),
    min: distribution.findIndex((count) => count > 0) + 1,
    max: distribution.findLastIndex((count) => count > 0) + 1,
  }) as ProfileCharacteristic
const profile = (...characteristics: ProfileCharacteristic[]) => ({ characteristics }) as Profile

test('the widest apart comes first, and what is seen alike is left out', () => {
  const found = disagreementsIn(
    profile(
      numbers('alike', 0.7, [0, 0, 1, 3, 1]),
      numbers('scattered', 0, [1, 1, 1, 1, 1]),
      numbers('camps', -0.5666667, [2, 0, 1, 0, 2]),
    ),
  )
  expect(found.map(({ id }) => id)).toEqual(['camps', 'scattered'])
})

test('two camps are counted: how many low, between and high', () => {
  expect(disagreementsIn(profile(numbers('camps', -0.57, [2, 1, 1, 0, 2])))).toEqual([
    { id: 'camps', accord: 'two-camps', low: 3, middle: 1, high: 2, min: 1, max: 5 },
  ])
})

test('one answer alone disagrees with nobody', () => {
  const single = profile(numbers('single', null, [0, 0, 1, 0, 0]))
  expect(disagreementsIn(single)).toEqual([])
  expect(canDisagree(single)).toBe(false)
})

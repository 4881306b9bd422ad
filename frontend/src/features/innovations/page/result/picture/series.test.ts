import { expect, test } from 'vitest'
import type { Framework, Profile, ProfileCharacteristic, Round } from '../../../../../api/contract'
import { axesOf, comparable, gapsOf, valuesOf } from './series'

const say = (text: { fi: string }) => text.fi
const words = (fi: string) => ({ fi, sv: fi, en: fi })
const characteristic = (id: string, order: number) => ({
  id,
  order,
  group: 'purpose',
  name: words(id),
  shortName: words(id),
})
// Given in another order than they are drawn in.
const framework = {
  characteristics: [characteristic('b', 2), characteristic('a', 1)],
} as unknown as Framework

const numbers = (id: string, more: Partial<ProfileCharacteristic>) =>
  ({
    id,
    n: 0,
    median: null,
    notApplicable: 0,
    dontKnowYet: 0,
    strengthen: 0,
    ...more,
  }) as ProfileCharacteristic
const profile = (...characteristics: ProfileCharacteristic[]) => ({ characteristics }) as Profile

const gap = (more: Partial<ProfileCharacteristic>) => gapsOf(framework, profile(numbers('a', more)))[0]
const round = (assessment: string, frameworkVersion: string, suppressed?: 'TOO_FEW_PEOPLE') =>
  ({ profile: { assessment, framework: 'f', frameworkVersion, suppressed } }) as Round

test("values stand in the instrument's order, whatever order the numbers came in", () => {
  const both = profile(numbers('b', { median: 2 }), numbers('a', { median: 4.5 }))
  expect(valuesOf(framework, both, 'median')).toEqual([4.5, 2])
  expect(axesOf(framework, both, say).map(({ id }) => id)).toEqual(['a', 'b'])
})

test('a characteristic without numbers is a gap, never a zero', () => {
  expect(valuesOf(framework, profile(numbers('a', { median: 1 })), 'median')).toEqual([1, null])
})

test('a gap tells why', () => {
  expect(gap({})).toBe('unanswered')
  expect(gap({ notApplicable: 3 })).toBe('not-applicable')
  expect(gap({ dontKnowYet: 1 })).toBe('dont-know-yet')
  expect(gap({ notApplicable: 1, dontKnowYet: 1 })).toBe('mixed')
  expect(gap({ median: 3, dontKnowYet: 1 })).toBeNull()
})

test('only rounds of the same instrument and version with numbers to show can be laid over', () => {
  const latest = round('latest', '2')
  const rounds = [latest, round('same', '2'), round('older', '1'), round('small', '2', 'TOO_FEW_PEOPLE')]
  expect(comparable(rounds, latest).map((each) => each.profile.assessment)).toEqual(['same'])
})

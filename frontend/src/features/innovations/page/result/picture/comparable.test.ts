import { expect, test } from 'vitest'
import type { Round } from '../../../../../api/contract'
import { comparable } from './comparable'

const round = (assessment: string, frameworkVersion: string, suppressed?: 'TOO_FEW_PEOPLE') =>
  ({ profile: { assessment, framework: 'f', frameworkVersion, suppressed } }) as Round

test('only rounds of the same instrument and version with numbers to show can be laid over', () => {
  const latest = round('latest', '2')
  const rounds = [latest, round('same', '2'), round('older', '1'), round('small', '2', 'TOO_FEW_PEOPLE')]
  expect(comparable(rounds, latest).map((each) => each.profile.assessment)).toEqual(['same'])
})

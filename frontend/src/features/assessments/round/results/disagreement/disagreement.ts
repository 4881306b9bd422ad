import type { Profile, ProfileCharacteristic } from '../../../../../api/contract'
import { accordOf, type Accord } from '../../../../../chart/profile/agreement'

export type Disagreement = {
  id: string
  accord: Extract<Accord, 'two-camps' | 'scattered'>
  /** how many gave 1 or 2, 3, and 4 or 5 */
  low: number
  middle: number
  high: number
  min: number
  max: number
}

/** Where the assessors see a characteristic differently, the widest apart first. */
export function disagreementsIn(profile: Profile): Disagreement[] {
  return profile.characteristics
    .toSorted((one, other) => (one.agreement ?? 1) - (other.agreement ?? 1))
    .flatMap(disagreementOn)
}

function disagreementOn({ id, agreement, distribution, min, max }: ProfileCharacteristic): Disagreement[] {
  const accord = accordOf(agreement, distribution)
  if (accord !== 'two-camps' && accord !== 'scattered') return []
  const [one = 0, two = 0, middle = 0, four = 0, five = 0] = distribution
  return [{ id, accord, low: one + two, middle, high: four + five, min: min ?? 0, max: max ?? 0 }]
}

/** Whether there are enough levels anywhere to speak of agreeing at all. */
export const canDisagree = (profile: Profile) => profile.characteristics.some(({ n }) => n > 1)

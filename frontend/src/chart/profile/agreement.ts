/** How far the assessors see a characteristic alike, in one word for the screen. */
export type Accord = 'too-few' | 'unanimous' | 'similar' | 'scattered' | 'two-camps'

/** From here up three in four or more sit on one level or next to it: true of every answer 2 to 12 people can give. */
const SIMILAR_FROM = 0.5

/** `agreement` is van der Eijk's A; `distribution` the counts of the levels 1..5. */
export function accordOf(agreement: number | null, distribution: number[]): Accord {
  if (agreement === null) return 'too-few'
  if (agreement >= 1) return 'unanimous'
  if (agreement >= SIMILAR_FROM) return 'similar'
  return agreement < 0 && bothEndsPopulated(distribution) ? 'two-camps' : 'scattered'
}

function bothEndsPopulated([one = 0, two = 0, , four = 0, five = 0]: number[]): boolean {
  return one + two > 0 && four + five > 0
}

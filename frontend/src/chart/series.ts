import type { Value } from './radar/radar'

/** What a radar and its parts are given; every word already in the reader's language. */
export type RadarAxis = {
  id: string
  name: string
  shortName: string
  group: string
  /** how many levels were given */
  n?: number
  /** how many want to strengthen this, or whether the one assessor does */
  strengthen?: number | boolean
}
export type RadarGroup = { id: string; name: string }
export type RadarSeries = {
  id: string
  name: string
  /** in the axes' order; null is unscored */
  values: Value[]
  /** why a value is missing, in the axes' order */
  gapReasons?: (string | null)[]
  /** colour, dash and marker; one style means one thing throughout a page */
  style: 0 | 1 | 2
}
export type RadarBand = { name: string; lower: Value[]; upper: Value[] }

export function isStrengthened(axis: RadarAxis): boolean {
  return axis.strengthen === true || (typeof axis.strengthen === 'number' && axis.strengthen > 0)
}

import type { Belonging, BelongingBody, Placement, Sharing } from '../../../api/programmes/contract'

/** A place that nobody has told is left out. */
export function bodyOf(sharing: Sharing, { column, theme, layer }: Placement): BelongingBody {
  return { sharing, ...(column && { column }), ...(theme && { theme }), ...(layer && { layer }) }
}

/** The list carries each one's version, so that a change needs no reading of its own. */
export const etagOf = ({ version }: Pick<Belonging, 'version'>) => `"${version}"`

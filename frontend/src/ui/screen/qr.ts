import { encode } from 'uqr'

/** Four modules of white all around, as the standard asks: a code on a busy slide is not read without them. */
export const quietZone = 4

/** The dark squares as one path in modules, and the side of the whole with its quiet zone. */
export function squaresOf(text: string) {
  // M: a corner of the projector's picture may be washed out by the sun, and larger squares read from further away.
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return { path, size: size + 2 * quietZone }
}

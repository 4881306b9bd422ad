import type { Measure } from '../radar/text'

export type LegendPlace = { x: number; y: number }

const SAMPLE = 50
const BETWEEN = 26
const ROW = 26

/** Legend entries in rows, left to right, none past the width. */
export function placeLegend(names: string[], width: number, size: number, measure: Measure): LegendPlace[] {
  let x = 0
  let y = 0
  return names.map((name) => {
    const needed = SAMPLE + measure(name, size)
    if (x > 0 && x + needed > width) {
      x = 0
      y += ROW
    }
    const place = { x, y }
    x += needed + BETWEEN
    return place
  })
}

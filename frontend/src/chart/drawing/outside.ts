import { angleOf, pointAt, type Point } from '../radar/polar'

/** A mark outside the rim, where it cannot be read as a value. */
export type OutsideMark = Point & { axis: number } & (
    { kind: 'gap'; series: number } | { kind: 'strengthen' }
  )

const APART = 14

/** For each axis the gaps of its series and its strengthen flag, side by side along the rim. */
export function outsideMarks(
  gapsOfSeries: number[][],
  strengthened: boolean[],
  radius: number,
): OutsideMark[] {
  return strengthened.flatMap((flagged, axis) => {
    const gaps = gapsOfSeries.flatMap((missing, series) =>
      missing.includes(axis) ? [{ axis, kind: 'gap', series } as const] : [],
    )
    const marks = flagged ? [...gaps, { axis, kind: 'strengthen' } as const] : gaps
    return marks.map((mark, place) => {
      const aside = ((place - (marks.length - 1) / 2) * APART) / radius
      return { ...mark, ...pointAt(angleOf(axis, strengthened.length) + aside, radius) }
    })
  })
}

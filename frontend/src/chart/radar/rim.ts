import { angleOf, arcPath } from './polar'
import { runsOf } from './runs'

/** Names stand in a break of their arc, set along it. */
export type GroupArc = {
  group: string
  /** the coloured arc; in two parts when a name stands between them */
  paths: string[]
  /** what the name is set along: the other way round in the lower half, so that no name stands on its head */
  namePath: string
  /** length of the coloured parts; what is short has no room for its name */
  left: number
}

export type Rim = {
  radius: number
  nameSize: number
  /** how long each group's name is; 0 leaves the arc whole */
  nameLength: (group: string) => number
}

/** Between two groups' arcs, in units along the arc. */
const PAUSE = 11
/** Between a name and its arc. */
const BREATH = 9
/** Half the letters' height: their middle is to lie on the arc. */
const HALF_LETTER = 0.33

/** One arc for each run of neighbouring axes of the same group. */
export function groupArcs(groupOfAxis: string[], rim: Rim): GroupArc[] {
  const count = groupOfAxis.length
  return [...new Set(groupOfAxis)].flatMap((group) =>
    runsOf(groupOfAxis.map((each) => each === group)).map((run) => {
      const first = run.axes[0] ?? 0
      const pause = PAUSE / 2 / rim.radius
      const from = angleOf(first - 0.5, count) + pause
      const to = angleOf(first + run.axes.length - 0.5, count) - pause
      return { group, ...brokenArc(from, to, rim.nameLength(group), rim) }
    }),
  )
}

function brokenArc(from: number, to: number, nameLength: number, rim: Rim): Omit<GroupArc, 'group'> {
  const middle = (from + to) / 2
  const lower = Math.cos(middle) < 0
  const baseline = rim.radius + rim.nameSize * HALF_LETTER * (lower ? 1 : -1)
  const gap = nameLength === 0 ? 0 : (nameLength / 2 + BREATH) / rim.radius
  return {
    paths:
      gap === 0
        ? [arcPath(from, to, rim.radius)]
        : [arcPath(from, middle - gap, rim.radius), arcPath(middle + gap, to, rim.radius)],
    namePath: lower ? arcPath(to, from, baseline) : arcPath(from, to, baseline),
    left: (to - from - 2 * gap) * rim.radius,
  }
}

/** The arcs alone, where names have no room or are said elsewhere. */
export function wholeArcs(groupOfAxis: string[], radius: number): GroupArc[] {
  return groupArcs(groupOfAxis, { radius, nameSize: 0, nameLength: () => 0 })
}

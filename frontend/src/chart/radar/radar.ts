import { areaRadial, curveLinearClosed, lineRadial } from 'd3-shape'
import { angleOf, pointAt, radiusOf, type Point } from './polar'
import { bridgesOf, runsOf, type Bridge, type Run } from './runs'

export type Value = number | null
export type Mark = Point & { axis: number; value: number }

export type SeriesShape = {
  marks: Mark[]
  /** one path for each run of scored neighbours */
  lines: string[]
  /** over each gap */
  bridges: string[]
  /** the area under the lines; a gap leaves its slice out */
  area: string
  /** axes without a value */
  gaps: number[]
}

/** What one series looks like on a radar with this rim (the radius of level 5). */
export function seriesShape(values: Value[], rim: number): SeriesShape {
  const count = values.length
  const runs = runsOf(values.map((value) => value !== null))
  const radius = (axis: number) => radiusOf(values[axis] ?? Number.NaN, rim)
  const drawable = runs.filter((run) => run.axes.length > 1)
  return {
    marks: marksOf(values, rim),
    lines: drawable.map((run) => linePath(run, count, radius)),
    bridges: bridgesOf(runs, count).map((bridge) => bridgePath(bridge, count, radius)),
    area: drawable.map((run) => areaPath(run, count, () => 0, radius)).join(''),
    gaps: values.flatMap((value, axis) => (value === null ? [axis] : [])),
  }
}

export function marksOf(values: Value[], rim: number): Mark[] {
  return values.flatMap((value, axis) =>
    value === null ? [] : [{ axis, value, ...pointAt(angleOf(axis, values.length), radiusOf(value, rim)) }],
  )
}

export type BandShape = {
  areas: string[]
  edges: string[]
  /** an axis whose neighbours are both gaps has its spread along the axis only */
  whiskers: { axis: number; from: Point; to: Point }[]
}

export function bandShape(lower: Value[], upper: Value[], rim: number): BandShape {
  const count = lower.length
  const runs = runsOf(lower.map((value, axis) => value !== null && (upper[axis] ?? null) !== null))
  const inner = (axis: number) => radiusOf(lower[axis] ?? Number.NaN, rim)
  const outer = (axis: number) => radiusOf(upper[axis] ?? Number.NaN, rim)
  const wide = runs.filter((run) => run.axes.length > 1)
  return {
    areas: wide.map((run) => areaPath(run, count, inner, outer)),
    edges: wide.flatMap((run) => [linePath(run, count, inner), linePath(run, count, outer)]),
    whiskers: runs
      .filter((run) => run.axes.length === 1)
      .flatMap((run) => run.axes)
      .map((axis) => ({
        axis,
        from: pointAt(angleOf(axis, count), inner(axis)),
        to: pointAt(angleOf(axis, count), outer(axis)),
      })),
  }
}

type RadiusOfAxis = (axis: number) => number

function linePath(run: Run, count: number, radius: RadiusOfAxis): string {
  const line = lineRadial<number>()
    .angle((axis) => angleOf(axis, count))
    .radius(radius)
    .digits(2)
  return (run.closed ? line.curve(curveLinearClosed) : line)(run.axes) ?? ''
}

function areaPath(run: Run, count: number, inner: RadiusOfAxis, outer: RadiusOfAxis): string {
  const area = areaRadial<number>()
    .angle((axis) => angleOf(axis, count))
    .innerRadius(inner)
    .outerRadius(outer)
    .digits(2)
  return area(run.closed ? [...run.axes, ...run.axes.slice(0, 1)] : run.axes) ?? ''
}

const STEPS_IN_A_BRIDGE = 8

/** Bent, not straight: a chord would dip towards the centre and look like a lower value on the axis it passes. */
function bridgePath(bridge: Bridge, count: number, radius: RadiusOfAxis): string {
  const [start, end] = [radius(bridge.from), radius(bridge.to)]
  const samples = bridge.steps * STEPS_IN_A_BRIDGE
  const parts = Array.from({ length: samples + 1 }, (_, i) => i / samples)
  return (
    lineRadial<number>()
      .angle((part) => angleOf(bridge.from + part * bridge.steps, count))
      .radius((part) => start + (end - start) * part)
      .digits(2)(parts) ?? ''
  )
}

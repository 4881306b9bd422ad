import { pointAt, angleOf, type Box, type Point } from './polar'
import { placeLabels, type Label } from './labels'
import { groupArcs, wholeArcs, type GroupArc } from './rim'
import { estimateWidth, type Measure } from './text'

/** Below this width names do not fit beside the rim: numbered discs, and the names in a list underneath. */
export const NAMES_FROM = 640

export type RadarLayout = {
  view: Box
  /** radius of level 5 */
  rim: number
  /** where an unscored axis and a strengthen flag have their marks: outside every value */
  outside: number
  arcs: GroupArc[]
  arcWidth: number
  names: { labels: Label[]; groupSize: number } | null
  discs: (Point & { radius: number })[]
  /** a pointer within this radius means an axis */
  reach: number
  ringSize: number
}

export type Wanted = {
  width: number
  axes: { name: string; group: string }[]
  groupNames: Record<string, string>
  measure?: Measure
}

const OUTSIDE = 13
/** Group names are bold and a little spaced; labels are what is measured. */
const BOLD = 1.1
/** Both parts beside a group's name together. */
const SHORTEST_ARC = 14
const ARC_WIDTH = 5
const WIDEST_FIGURE = 1080
const BIGGEST_RIM = 272
const SMALLEST_RIM = 96
const MARGIN = 6

/** The biggest radar whose every word has room in this width; with discs when the width is a phone's or nothing else fits. */
export function layoutRadar({ width, axes, groupNames, measure = estimateWidth }: Wanted): RadarLayout {
  if (width < NAMES_FROM) return withDiscs(axes, width)
  const wanted = { width: Math.min(width, WIDEST_FIGURE), axes, groupNames, measure }
  const preferred = width >= 960 ? 16 : width >= 760 ? 15 : 14
  for (const size of [preferred, preferred - 1]) {
    for (let rim = BIGGEST_RIM; rim >= SMALLEST_RIM; rim -= 2) {
      const layout = withNames(wanted, rim, size)
      if (layout !== null) return layout
    }
  }
  return withDiscs(axes, width)
}

function withNames(wanted: Required<Wanted>, rim: number, size: number): RadarLayout | null {
  const { width, axes, groupNames, measure } = wanted
  const groupSize = size < 15 ? size - 2 : size - 1
  const radius = rim + 2 * OUTSIDE + groupSize / 2
  const clear = radius + groupSize / 2 + 9
  const nameLength = (group: string) => measure(groupNames[group] ?? '', groupSize) * BOLD
  const arcs = groupArcs(
    axes.map((axis) => axis.group),
    { radius, nameSize: groupSize, nameLength },
  )
  const tooLong = arcs.some((arc) => arc.left < SHORTEST_ARC)
  const half = width / 2 - MARGIN
  const names = axes.map((axis) => axis.name)
  const labels = tooLong ? null : placeLabels(names, { clear, half, size, measure })
  if (labels === null) return null
  return {
    view: {
      left: -width / 2,
      right: width / 2,
      top: Math.min(-clear, ...labels.map((label) => label.top)) - MARGIN,
      bottom: Math.max(clear, ...labels.map((label) => label.bottom)) + MARGIN,
    },
    rim,
    outside: rim + OUTSIDE,
    arcs,
    arcWidth: ARC_WIDTH,
    names: { labels, groupSize },
    discs: [],
    reach: clear,
    ringSize: size - 3,
  }
}

const DISC = 14
const BIGGEST_RIM_WITH_DISCS = 190

/** Discs sit on the group arcs like beads, so that colour and number are read together. */
function withDiscs(axes: { group: string }[], width: number): RadarLayout {
  const rim = Math.max(40, Math.min(BIGGEST_RIM_WITH_DISCS, width / 2 - OUTSIDE * 2 - DISC * 2 - 1))
  const arc = rim + OUTSIDE * 2 + DISC
  const half = arc + DISC + 1
  return {
    view: { left: -half, right: half, top: -half, bottom: half },
    rim,
    outside: rim + OUTSIDE,
    arcs: wholeArcs(
      axes.map((axis) => axis.group),
      arc,
    ),
    arcWidth: ARC_WIDTH,
    names: null,
    discs: axes.map((_, axis) => ({ ...pointAt(angleOf(axis, axes.length), arc), radius: DISC })),
    reach: half,
    ringSize: 12,
  }
}

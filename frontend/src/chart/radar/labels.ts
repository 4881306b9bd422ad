import { angleOf, boxesOverlap, distanceToCentre, pointAt, type Box } from './polar'
import { wrap, type Measure } from './text'

export type Anchor = 'start' | 'middle' | 'end'
/** `reach` is how far from the middle its axis ends sideways. */
export type Label = Box & {
  axis: number
  lines: string[]
  anchor: Anchor
  x: number
  size: number
  reach: number
}

export type LabelSpace = {
  /** nothing of a label comes nearer the centre */
  clear: number
  /** labels stay within -half..half */
  half: number
  size: number
  measure: Measure
}

export const LINE_HEIGHT = 1.22
const WIDEST = 13.5
const MOST_LINES = 5
const GAP = 7
const SETTLING_ROUNDS = 24

/** Every label whole, outside the clear circle, within the width and apart from the others; null when there is no room. */
export function placeLabels(names: string[], space: LabelSpace): Label[] | null {
  const labels: Label[] = []
  for (const [axis, name] of names.entries()) {
    const label = placeLabel(name, axis, names.length, space)
    if (label === null) return null
    labels.push(label)
  }
  const settled = settle(labels, space)
  return settled !== null && settled.every((label) => fits(label, space)) && apart(settled) ? settled : null
}

function placeLabel(name: string, axis: number, axes: number, space: LabelSpace): Label | null {
  const angle = angleOf(axis, axes)
  const anchorPoint = pointAt(angle, space.clear)
  const anchor = anchorOf(angle)
  const beside = anchor === 'middle' ? space.half * 2 : space.half - Math.abs(anchorPoint.x)
  const lines = wrap(name, Math.min(beside, space.size * WIDEST), space.size, space.measure)
  if (lines === null || lines.length > MOST_LINES) return null
  const height = lines.length * space.size * LINE_HEIGHT
  // At the top the label stands on its anchor, at the bottom it hangs from it, between them it slides.
  const top = anchorPoint.y - (height * (1 + Math.cos(angle))) / 2
  const width = Math.max(...lines.map((line) => space.measure(line, space.size)))
  const reach = Math.abs(anchorPoint.x)
  return besideCircle({ axis, lines, anchor, size: space.size, reach, width, top, height }, space)
}

function anchorOf(angle: number): Anchor {
  const sideways = Math.sin(angle)
  if (Math.abs(sideways) < 0.2) return 'middle'
  return sideways > 0 ? 'start' : 'end'
}

type Block = Pick<Label, 'axis' | 'lines' | 'anchor' | 'size' | 'reach'> & Measures
type Measures = { width: number; top: number; height: number }

/** As near the circle as its height allows, and never nearer the middle than its own axis reaches. */
function besideCircle(block: Block, space: LabelSpace): Label {
  const { width, top, height, reach, ...label } = block
  const bottom = top + height
  const nearest = Math.max(top, 0, -bottom)
  const side = Math.sqrt(Math.max(0, space.clear ** 2 - nearest ** 2))
  if (label.anchor === 'middle')
    return { ...label, reach, x: 0, left: -width / 2, right: width / 2, top, bottom }
  const x = Math.max(side, reach)
  return label.anchor === 'start'
    ? { ...label, reach, x, left: x, right: x + width, top, bottom }
    : { ...label, reach, x: -x, left: -x - width, right: -x, top, bottom }
}

/** Neighbours that touch give way up and down, each by half. */
function settle(labels: Label[], space: LabelSpace): Label[] | null {
  let settled = labels
  for (let round = 0; round < SETTLING_ROUNDS; round++) {
    const touching = touchingPair(settled)
    if (touching === null) return settled
    const [upper, lower] =
      touching.a.top <= touching.b.top ? [touching.a, touching.b] : [touching.b, touching.a]
    const step = (upper.bottom + GAP - lower.top) / 2 + 0.01
    settled = settled.map((label) => {
      if (label === upper) return moved(label, -step, space)
      return label === lower ? moved(label, step, space) : label
    })
  }
  return touchingPair(settled) === null ? settled : null
}

function moved(label: Label, by: number, space: LabelSpace): Label {
  const block = { ...label, width: label.right - label.left, height: label.bottom - label.top }
  return besideCircle({ ...block, top: label.top + by }, space)
}

function touchingPair(labels: Label[]): { a: Label; b: Label } | null {
  for (const [i, a] of labels.entries())
    for (const b of labels.slice(i + 1)) if (boxesOverlap(a, b, GAP - 1)) return { a, b }
  return null
}

function apart(labels: Label[]): boolean {
  return touchingPair(labels) === null
}

function fits(label: Label, space: LabelSpace): boolean {
  return (
    label.left >= -space.half && label.right <= space.half && distanceToCentre(label) >= space.clear - 0.5
  )
}

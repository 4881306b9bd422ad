import { boxesOverlap, type Box } from '../radar/polar'
import { label, type Block, type SpiralLabel } from './label'

const GAP = 12

/** At one, three, five, seven, nine and eleven o'clock, within the figure's own height and just clear of its rim. */
export function besideOf(block: Block, at: number, size: number, radius: number): SpiralLabel {
  const right = at < 3
  const middle = -radius * Math.cos(((at * 2 + 1) * Math.PI) / 6)
  const top = Math.min(Math.max(middle - block.height / 2, -radius), radius - block.height)
  const near = Math.max(0, top, -(top + block.height))
  const inner = Math.sqrt(Math.max(0, (radius + GAP) ** 2 - near ** 2))
  return label(block, size, right ? 'start' : 'end', right ? inner : -inner, top)
}

/** Over, under and in the four corners, for rooms that are no wider than the figure. */
export function inCorners(blocks: Block[], size: number, radius: number, half: number): SpiralLabel[] {
  const widest = Math.max(0, ...blocks.filter((_, at) => at % 3 !== 0).map(({ width }) => width))
  const edge = Math.min(half, Math.max(radius + 2 * GAP, widest + GAP))
  const corners = blocks.map((block, at) => (at % 3 === 0 ? null : cornerOf(block, at, size, radius, edge)))
  const placed = corners.filter((each) => each !== null)
  return blocks.map((block, at) => corners[at] ?? endOf(block, size, radius, at === 0 ? -1 : 1, placed))
}

function cornerOf(block: Block, at: number, size: number, radius: number, edge: number): SpiralLabel {
  const [right, down] = [at < 3, at === 2 || at === 4]
  const inner = Math.max(0, edge - block.width)
  const rim = inner < radius ? Math.sqrt(radius ** 2 - inner ** 2) + GAP : 0
  const top = down ? rim : -rim - block.height
  return label(block, size, right ? 'end' : 'start', right ? edge : -edge, top)
}

/** Over or under the figure, and clear of what stands in its corners. */
function endOf(block: Block, size: number, radius: number, down: number, around: SpiralLabel[]) {
  const near = label(block, size, 'middle', 0, down > 0 ? radius + GAP : -radius - GAP - block.height)
  const met = around.filter((each) => boxesOverlap(near.box, each.box, GAP / 2))
  if (met.length === 0) return near
  const edges = met.map(({ box }) => (down > 0 ? box.bottom : -box.top))
  const edge = Math.max(...edges) + GAP / 2
  return label(block, size, 'middle', 0, down > 0 ? edge : -edge - block.height)
}

export function viewOf(labels: SpiralLabel[], radius: number, half: number): Box {
  const top = Math.min(-radius, ...labels.map(({ box }) => box.top))
  const bottom = Math.max(radius, ...labels.map(({ box }) => box.bottom))
  return { left: -half, right: half, top: top - 2, bottom: bottom + 2 }
}

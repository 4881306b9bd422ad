import type { Box } from '../radar/polar'
import { wrap, type Measure } from '../radar/text'

export type StageWords = { name: string; count: string }
export type SpiralLabel = {
  lines: string[]
  /** how many of the lines are the name; the rest is the count */
  named: number
  anchor: 'start' | 'middle' | 'end'
  x: number
  /** baseline of the first line */
  y: number
  box: Box
}

const LINE = 1.22
const ASCENT = 0.8
const DESCENT = 0.24
/** Letters may be a little wider than measured. */
export const SPARE = 1.04

export type Block = { lines: string[]; named: number; width: number; height: number }

export function blockOf({ name, count }: StageWords, limit: number, size: number, measure: Measure): Block {
  const names = wrap(name, limit, size, measure) ?? [name]
  const lines = [...names, ...(count === '' ? [] : (wrap(count, limit, size, measure) ?? [count]))]
  const width = Math.max(...lines.map((line) => measure(line, size) * SPARE))
  return { lines, named: names.length, width, height: lines.length * size * LINE }
}

export function label(
  block: Block,
  size: number,
  anchor: SpiralLabel['anchor'],
  x: number,
  top: number,
): SpiralLabel {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - block.width : x - block.width / 2
  return {
    lines: block.lines,
    named: block.named,
    anchor,
    x,
    y: top + size * (ASCENT + (LINE - ASCENT - DESCENT) / 2),
    box: { left, right: left + block.width, top, bottom: top + block.height },
  }
}

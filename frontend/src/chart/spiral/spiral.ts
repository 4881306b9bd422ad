import { curveCatmullRom, lineRadial } from 'd3-shape'
import { pointAt, type Point } from '../radar/polar'

const TURNS = 6
export const STAGES = 6

const INNER = 2
const OUTER = 43

/** Above 1 the turns open outwards. The small cut opens more: its core closes to a dot, its outer turns stay apart. */
const OPENING = { large: 1.35, small: 1.7 }
export type Cut = keyof typeof OPENING
const SAMPLES_A_TURN = 16

const SMALLEST_DOT = 2.4
const DOT_GROWTH = { large: 0.72, small: 1 }

/** A dot is one turn and a sixth after the one before, so the six stages themselves wind outwards. */
const TURNS_BETWEEN_DOTS = (TURNS - 1 / STAGES) / (STAGES - 1)

function radiusAt(turn: number, cut: Cut): number {
  return INNER + (OUTER - INNER) * (turn / TURNS) ** OPENING[cut]
}

function angleAt(turn: number): number {
  return 2 * Math.PI * (turn - 1 / STAGES)
}

/** The spiral as one path in a viewBox of -50 -50 100 100. */
export function spiralPath(cut: Cut = 'large'): string {
  const turns = Array.from({ length: TURNS * SAMPLES_A_TURN + 1 }, (_, i) => i / SAMPLES_A_TURN)
  return (
    lineRadial<number>()
      .angle(angleAt)
      .radius((turn) => radiusAt(turn, cut))
      .curve(curveCatmullRom)
      .digits(1)(turns) ?? ''
  )
}

export type Dot = Point & { radius: number }

/** Stage 1 starts at the core, stage 6 ends the line. */
export function spiralDots(cut: Cut = 'large'): Dot[] {
  return Array.from({ length: STAGES }, (_, stage) => {
    const turn = 1 / STAGES + stage * TURNS_BETWEEN_DOTS
    return { ...pointAt(angleAt(turn), radiusAt(turn, cut)), radius: SMALLEST_DOT + stage * DOT_GROWTH[cut] }
  })
}

import { curveCatmullRom, lineRadial } from 'd3-shape'
import { pointAt, type Point } from '../radar/polar'

/** From one stage to the next the line winds once around and a step further, so that six stages share the circle. */
const STEP = 1 / 6
const TURNS_A_STAGE = 1 + STEP
const SAMPLES_A_TURN = 24

/** Of the figure's radius, as all that follows. */
const CORE = 0.15
const DISC = 0.082
const BEAD = 0.02
const LINE = 0.014
const BEAD_PITCH = 0.056
const CLOSEST_PITCH = 0.044

/** Where in its turn the line begins: `offset` is a part of a turn. */
const angleAt = (offset: number) => (turn: number) => 2 * Math.PI * (turn + offset)
/** Even turns, unlike the mark's: every stage's stretch of line has to hold its notes. */
const radiusAt = (turn: number, stages: number, radius: number) =>
  radius * (CORE + ((1 - CORE) * turn) / (stages * TURNS_A_STAGE))

export type Spiral = { stages: number; radius: number; offset: number }

const startOf = (stage: number) => stage * TURNS_A_STAGE

/** Where a stage stands on the line. */
export function stationOf(stage: number, { stages, radius, offset }: Spiral): Point {
  const turn = startOf(stage)
  return pointAt(angleAt(offset)(turn), radiusAt(turn, stages, radius))
}

export const discOf = (radius: number) => DISC * radius
export const beadOf = (radius: number) => BEAD * radius
export const lineOf = (radius: number) => LINE * radius

/** What the mark begins with: the line comes out of the core. */
export function corePath({ radius, offset }: Spiral): string {
  const turns = Array.from({ length: SAMPLES_A_TURN + 1 }, (_, i) => i / SAMPLES_A_TURN)
  return (
    lineRadial<number>()
      .angle(angleAt(offset))
      .radius((turn) => radius * CORE * (0.12 + 0.88 * turn))
      .curve(curveCatmullRom)
      .digits(2)(turns) ?? ''
  )
}

/** The line from a stage to where the next one stands; the last one's runs out into the open. */
export function stretchPath(stage: number, { stages, radius, offset }: Spiral): string {
  const from = startOf(stage)
  const samples = Math.ceil(TURNS_A_STAGE * SAMPLES_A_TURN)
  const turns = Array.from({ length: samples + 1 }, (_, i) => from + (TURNS_A_STAGE * i) / samples)
  return (
    lineRadial<number>()
      .angle(angleAt(offset))
      .radius((turn) => radiusAt(turn, stages, radius))
      .curve(curveCatmullRom)
      .digits(2)(turns) ?? ''
  )
}

/** One bead a note along the stage's stretch, closer together when there are many, and no more than it can hold. */
export function beads(notes: number, stage: number, { stages, radius, offset }: Spiral): Point[] {
  const from = startOf(stage)
  const middle = radiusAt(from + TURNS_A_STAGE / 2, stages, radius)
  const length = TURNS_A_STAGE * 2 * Math.PI * middle - 2 * (DISC + BEAD) * radius
  const pitch = Math.max(CLOSEST_PITCH * radius, Math.min(BEAD_PITCH * radius, length / Math.max(1, notes)))
  const room = Math.floor(length / pitch)
  const found: Point[] = []
  let turn = from
  let step = (DISC + BEAD * 2) * radius
  while (found.length < Math.min(notes, room)) {
    // The line is longer further out: a step of the same length is a smaller part of a turn there.
    turn += step / (2 * Math.PI * radiusAt(turn, stages, radius))
    step = pitch
    found.push(pointAt(angleAt(offset)(turn), radiusAt(turn, stages, radius)))
  }
  return found
}

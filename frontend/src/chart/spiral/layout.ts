import type { Box } from '../radar/polar'
import type { Measure } from '../radar/text'
import { blockOf, SPARE, type SpiralLabel, type StageWords } from './label'
import { besideOf, inCorners, viewOf } from './places'

/** `offset`: how far around the first stage stands, as part of a turn. */
export type SpiralLayout = {
  radius: number
  offset: number
  nameSize: number
  labels: SpiralLabel[]
  view: Box
}
export type SpiralRoom = { width: number; height: number; measure: Measure }

const LEAST_BESIDE = 105
const NEARLY = 0.9
const SMALLEST = 60
const TRIES = 50
const STEP_DOWN = 0.97
/** What the view adds over and under. */
const MARGIN = 4
const WIDEST_NAME = 0.44
const LETTERS = [1, 0.9, 0.8, 0.7]
/** Of the shorter side: the figure is what is looked at first. */
const LEAST_PART = 0.28

/** No larger than lets two names stand side by side. */
function fitting(words: StageWords[], room: SpiralRoom, size: number): number {
  const all = words.flatMap(({ name, count }) => `${name} ${count}`.split(' '))
  const widest = Math.max(1, ...all.map((word) => room.measure(word, size) * SPARE))
  return Math.min(size, (size * room.width * WIDEST_NAME) / widest)
}

/** Places six names around the figure, in smaller letters where they would leave too little of it. */
export function layoutSpiral(
  words: StageWords[],
  room: SpiralRoom,
  wanted: number,
  largest: number,
): SpiralLayout {
  const size = fitting(words, room, wanted)
  const shortest = Math.min(room.width, room.height || Infinity)
  const tried = LETTERS.map((part) => layoutAt(words, room, size * part, largest))
  const good = tried.find(({ radius }) => radius >= Math.min(largest, shortest * LEAST_PART))
  return (
    good ??
    tried.toSorted((one, other) => other.radius - one.radius)[0] ??
    layoutAt(words, room, size, largest)
  )
}

/** Three names on either side where there is room, else in the corners that a circle leaves. */
function layoutAt(words: StageWords[], room: SpiralRoom, size: number, largest: number): SpiralLayout {
  const half = room.width / 2
  const height = room.height || Infinity
  const blocksWithin = (limit: number) => words.map((each) => blockOf(each, limit, size, room.measure))
  const sides = blocksWithin(room.width / 4)
  const cornered = blocksWithin(room.width * WIDEST_NAME)
  const beside = shrunk(Math.min(largest, height / 2, half), room, (radius) =>
    sides.map((block, at) => besideOf(block, at, size, radius)),
  )
  const corners = shrunk(Math.min(largest, half - 2), room, (radius) =>
    inCorners(cornered, size, radius, half),
  )
  // Beside the figure a name is nearest to its stage.
  const isBeside = beside.radius >= LEAST_BESIDE && beside.radius >= corners.radius * NEARLY
  const { radius, labels } = isBeside ? beside : corners
  return { radius, labels, offset: isBeside ? 1 / 12 : 0, nameSize: size, view: viewOf(labels, radius, half) }
}

/** As large as the room lets it be: the names keep their size, so that the circle has to give way. */
function shrunk(widest: number, room: SpiralRoom, place: (radius: number) => SpiralLabel[]) {
  // A room that is only being laid out may be no wider than a hair.
  let radius = Math.max(1, widest)
  let labels = place(radius)
  for (let tried = 0; tried < TRIES && !fits(labels, radius, room); tried++) {
    radius = Math.max(Math.min(SMALLEST, radius), radius * STEP_DOWN)
    labels = place(radius)
  }
  return { radius, labels }
}

function fits(labels: SpiralLabel[], radius: number, { width, height }: SpiralRoom): boolean {
  const { top, bottom } = viewOf(labels, radius, 0)
  const reach = Math.max(radius, ...labels.map(({ box }) => Math.max(box.right, -box.left)))
  return reach <= width / 2 && (height === 0 || bottom - top <= height + MARGIN)
}

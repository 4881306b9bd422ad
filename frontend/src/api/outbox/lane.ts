import type { Problem } from '../contract'

/** One write this device owes the server. Writes of one lane (one sheet) go out in order. */
export type Write = {
  lane: string
  method: 'PUT' | 'DELETE'
  /** below the API's base, e.g. `/assessments/…/sheets/…` */
  path: string
  body?: unknown
  /** goes only when nothing else of its lane is left, e.g. submitting */
  last?: boolean
}
export type Item = Write & { id: string; underWay: boolean; refusal: Problem | null }
export type Lane = { items: Item[]; savedAt: number | null }

export const emptyLane: Lane = { items: [], savedAt: null }

const waits = (item: Item) => !item.underWay
const change = (lane: Lane, id: string, to: Partial<Item>): Lane => ({
  ...lane,
  items: lane.items.map((item) => (item.id === id ? { ...item, ...to } : item)),
})
const without = (lane: Lane, gone: (item: Item) => boolean): Lane => ({
  ...lane,
  items: lane.items.filter((item) => !gone(item)),
})
const superseded = (lane: Lane, id: string) => {
  const at = lane.items.findIndex((item) => item.id === id)
  return lane.items.some((item, index) => index > at && item.path === lane.items[at]?.path)
}

/** Takes the place of an earlier write to the same address, unless that one is already on the wire. */
export function add(lane: Lane, write: Write, id: string): Lane {
  const item: Item = { ...write, id, underWay: false, refusal: null }
  const same = lane.items.findIndex((other) => other.path === write.path && waits(other))
  if (same >= 0) return { ...lane, items: lane.items.with(same, item) }
  const last = write.last ? -1 : lane.items.findIndex((other) => other.last && waits(other))
  return { ...lane, items: lane.items.toSpliced(last < 0 ? lane.items.length : last, 0, item) }
}

/** A refused write holds back what lives below its address, and the one that must go last. */
export function next(lane: Lane): Item | undefined {
  return lane.items.find(
    (item, index) =>
      !item.refusal &&
      !lane.items.some(
        (other, before) =>
          (before < index && other.refusal && item.path.startsWith(`${other.path}/`)) ||
          (item.last && before < index && other.refusal),
      ),
  )
}

/** A mark left by a tab that died on the way means nothing any more. */
export function recover(lane: Lane): Lane {
  const kept = without(lane, (item) => item.underWay && superseded(lane, item.id))
  return { ...kept, items: kept.items.map((item) => (item.underWay ? { ...item, underWay: false } : item)) }
}

export const begin = (lane: Lane, id: string): Lane => change(lane, id, { underWay: true })

export const delivered = (lane: Lane, id: string, savedAt: number): Lane => ({
  ...without(lane, (item) => item.id === id),
  savedAt,
})

export const postponed = (lane: Lane, id: string): Lane =>
  superseded(lane, id) ? without(lane, (item) => item.id === id) : change(lane, id, { underWay: false })

export const refused = (lane: Lane, id: string, refusal: Problem): Lane =>
  superseded(lane, id)
    ? without(lane, (item) => item.id === id)
    : change(lane, id, { underWay: false, refusal })

export const tryAgain = (lane: Lane): Lane => ({
  ...lane,
  items: lane.items.map((item) => (item.refusal ? { ...item, refusal: null } : item)),
})

/** Gives up the refused writes and whatever could only have followed them. */
export function discard(lane: Lane): Lane {
  const gone = lane.items.filter((item) => item.refusal).map((item) => item.path)
  return without(lane, (item) => gone.some((path) => item.path === path || item.path.startsWith(`${path}/`)))
}

import { describe, expect, test } from 'vitest'
import { boxesOverlap } from '../radar/polar'
import { estimateWidth } from '../radar/text'
import { beadOf, beads, discOf, stationOf } from './figure'
import type { StageWords } from './label'
import { layoutSpiral } from './layout'

const STAGES = 6
const R = 200
const spiral = { stages: STAGES, radius: R, offset: 1 / 12 }

const languages: Record<string, [string[], string]> = {
  fi: [
    ['Tarpeet', 'Ideat', 'Kokeilut', 'Vakiinnuttaminen', 'Skaalaaminen', 'Systeeminen muutos'],
    '12 ajatusta',
  ],
  sv: [['Behov', 'Idéer', 'Försök', 'Etablering', 'Skalning', 'Systemförändring'], 'inga tankar ännu'],
  en: [['Needs', 'Ideas', 'Experiments', 'Consolidation', 'Scaling', 'Systemic change'], 'no thoughts yet'],
}
// What the page, and the projector's larger letters, leave to the figure at these widths of the window.
const rooms = [
  { at: 320, width: 288, height: 0 },
  { at: 390, width: 358, height: 0 },
  { at: 1280, width: 400, height: 290 },
  { at: 1920, width: 640, height: 500 },
  { at: 1920, width: 1100, height: 520 },
  { at: 1920, width: 545, height: 365 },
  { at: 1280, width: 640, height: 0 },
]

describe.each(Object.entries(languages))('names in %s', (_, [names, count]) => {
  const words: StageWords[] = names.map((name) => ({ name, count }))

  test.each(rooms)('never meet each other nor the figure, at $at in $width × $height', (room) => {
    const { labels, radius, view } = layoutSpiral(words, { ...room, measure: estimateWidth }, 19, 600)
    labels.forEach((one, at) => {
      for (const other of labels.slice(at + 1))
        expect(boxesOverlap(one.box, other.box), `${one.lines} × ${other.lines}`).toBe(false)
      const x = Math.max(one.box.left, 0, -one.box.right)
      const y = Math.max(one.box.top, 0, -one.box.bottom)
      expect(Math.hypot(x, y), `${one.lines} in the figure`).toBeGreaterThan(radius)
      expect(one.box.left).toBeGreaterThanOrEqual(view.left)
      expect(one.box.right).toBeLessThanOrEqual(view.right)
    })
  })

  test.each(rooms.filter(({ height }) => height > 0))('keep to $height of height in $width', (room) => {
    const { view } = layoutSpiral(words, { ...room, measure: estimateWidth }, 19, 600)
    expect(view.bottom - view.top).toBeLessThanOrEqual(room.height + 4)
  })

  test('leave the figure most of a wall', () => {
    const room = { width: 545, height: 365, measure: estimateWidth }
    expect(layoutSpiral(words, room, 18.5, 600).radius).toBeGreaterThan(115)
  })
})

test('a room of no width yet draws nothing that could not be drawn', () => {
  const words = Array.from({ length: STAGES }, () => ({ name: 'Tarpeet', count: '' }))
  for (const width of [0, 1, 4])
    expect(layoutSpiral(words, { width, height: 0, measure: estimateWidth }, 19, 600).radius).toBeGreaterThan(
      0,
    )
})

test('stages wind outwards and stand clear of each other', () => {
  const stations = Array.from({ length: STAGES }, (_, at) => stationOf(at, spiral))
  const distances = stations.map(({ x, y }) => Math.hypot(x, y))
  expect(distances).toEqual(distances.toSorted((one, other) => one - other))
  stations.forEach((one, at) => {
    for (const other of stations.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * discOf(R))
  })
})

test.each([0, 1, 7, 20])('%i notes are as many beads', (notes) => {
  for (let at = 0; at < STAGES; at++) expect(beads(notes, at, spiral)).toHaveLength(notes)
})

test('more notes than a stretch can hold never pile up, nor reach the next stage or leave the figure', () => {
  for (let at = 0; at < STAGES; at++) {
    const found = beads(1000, at, spiral)
    const next = stationOf(at + 1, spiral)
    found.forEach((bead, index) => {
      const before = found[index - 1]
      if (before) expect(Math.hypot(bead.x - before.x, bead.y - before.y)).toBeGreaterThan(2 * beadOf(R))
      expect(Math.hypot(bead.x, bead.y) + beadOf(R)).toBeLessThanOrEqual(R * 1.02)
      if (at + 1 < STAGES)
        expect(Math.hypot(bead.x - next.x, bead.y - next.y)).toBeGreaterThan(discOf(R) + beadOf(R))
    })
  }
})

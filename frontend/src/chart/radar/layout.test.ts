import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutRadar, NAMES_FROM, type RadarLayout } from './layout'
import { boxesOverlap, distanceToCentre } from './polar'
import { estimateWidth } from './text'

type Text = Record<'fi' | 'sv' | 'en', string>
type Instrument = {
  framework: { groups: { id: string; name: Text }[]; characteristics: { name: Text; group: string }[] }
}
const file = '../backend/src/main/resources/content/framework.yaml'
const source: Instrument & Instrument['framework'] = parse(readFileSync(file, 'utf8'))
const { groups, characteristics } = source.characteristics ? source : source.framework

const languages = ['fi', 'sv', 'en'] as const
const widths = Array.from({ length: 33 }, (_, i) => NAMES_FROM + i * 40)

function wider(text: string, size: number) {
  return estimateWidth(text, size) * 1.1
}

function layoutIn(language: 'fi' | 'sv' | 'en', width: number) {
  const axes = characteristics.map((each) => ({ name: each.name[language], group: each.group }))
  const groupNames = Object.fromEntries(groups.map((group) => [group.id, group.name[language]]))
  return layoutRadar({ width, axes, groupNames })
}

function expectRoomForEveryWord(layout: RadarLayout) {
  const labels = layout.names?.labels ?? []
  expect(labels).toHaveLength(characteristics.length)
  for (const [i, label] of labels.entries()) {
    expect(label.left).toBeGreaterThanOrEqual(layout.view.left)
    expect(label.right).toBeLessThanOrEqual(layout.view.right)
    expect(label.top).toBeGreaterThanOrEqual(layout.view.top)
    expect(label.bottom).toBeLessThanOrEqual(layout.view.bottom)
    // reach lies outside the group arcs and their names
    expect(distanceToCentre(label)).toBeGreaterThanOrEqual(layout.reach - 0.5)
    for (const other of labels.slice(i + 1)) expect(boxesOverlap(label, other, 4)).toBe(false)
  }
}

describe.each(languages)('names around the rim in %s', (language) => {
  test.each(widths)('have room at %i px', (width) => {
    expectRoomForEveryWord(layoutIn(language, width))
  })

  test('are whole', () => {
    const labels = layoutIn(language, 800).names?.labels ?? []
    expect(labels.map((label) => label.lines.join(' '))).toEqual(
      characteristics.map((each) => each.name[language]),
    )
  })

  test('have room when letters run a tenth wider than estimated', () => {
    const axes = characteristics.map((each) => ({ name: each.name[language], group: each.group }))
    const groupNames = Object.fromEntries(groups.map((group) => [group.id, group.name[language]]))
    for (const width of [760, 976, 1280])
      expectRoomForEveryWord(layoutRadar({ width, axes, groupNames, measure: wider }))
  })
})

test('the radar keeps a readable size beside its names', () => {
  expect(layoutIn('fi', NAMES_FROM).rim).toBeGreaterThanOrEqual(110)
  expect(layoutIn('fi', 1280).rim).toBeGreaterThan(220)
})

test('below 640 px there are numbered discs that neither touch nor leave the picture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 250, max: NAMES_FROM - 1 }), (width) => {
      const { names, discs, view } = layoutIn('sv', width)
      expect(names).toBeNull()
      expect(view.right - view.left).toBeLessThanOrEqual(width)
      for (const [i, disc] of discs.entries()) {
        expect(Math.abs(disc.x) + disc.radius).toBeLessThanOrEqual(view.right)
        expect(Math.abs(disc.y) + disc.radius).toBeLessThanOrEqual(view.bottom)
        const next = discs[(i + 1) % discs.length] ?? disc
        expect(Math.hypot(disc.x - next.x, disc.y - next.y)).toBeGreaterThan(2 * disc.radius)
      }
    }),
  )
})

test('any eleven names get room or discs, never an overlap', () => {
  const word = fc.stringMatching(/^[a-zåäö]{2,24}$/)
  const name = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  const names = fc.array(name, { minLength: 11, maxLength: 11 })
  fc.assert(
    fc.property(names, fc.integer({ min: NAMES_FROM, max: 1920 }), (chosen, width) => {
      const layout = layoutRadar({
        width,
        axes: chosen.map((each) => ({ name: each, group: 'one' })),
        groupNames: {},
      })
      if (layout.names) expectRoomForEveryWord(layout)
      else expect(layout.discs).toHaveLength(11)
    }),
    { numRuns: 40 },
  )
})

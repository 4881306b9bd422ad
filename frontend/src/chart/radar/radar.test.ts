import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { angleOf, pointAt, radiusOf } from './polar'
import { bandShape, marksOf, seriesShape, type Value } from './radar'
import { bridgesOf, runsOf } from './runs'

const RIM = 200
const AXES = 11
const level = fc.double({ min: 1, max: 5, noNaN: true })
const profile = fc.array(fc.option(level, { nil: null }), { minLength: AXES, maxLength: AXES })

/** Every coordinate pair in a path of straight lines. */
function pointsIn(path: string) {
  const numbers = (path.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: numbers[2 * i] ?? 0,
    y: numbers[2 * i + 1] ?? 0,
  }))
}

describe('a series', () => {
  test('starts at the top and goes clockwise', () => {
    const marks = marksOf([5, 5, 5, 5], RIM)
    expect(marks.map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0])).toEqual([
      [0, -RIM],
      [RIM, 0],
      [0, RIM],
      [-RIM, 0],
    ])
  })

  test('closes only when every axis is scored', () => {
    expect(seriesShape([3, 3, 3, 3], RIM).lines).toEqual([expect.stringMatching(/Z$/)])
    expect(seriesShape([3, 3, null, 3], RIM).lines).toEqual([expect.not.stringMatching(/Z/)])
  })

  test('joins the last axis to the first across the top', () => {
    const [line] = seriesShape([4, 4, null, null, 4], RIM).lines
    expect(pointsIn(line ?? '')).toHaveLength(3)
  })

  test('has no line, area or bridge when nothing is scored, only gaps', () => {
    expect(seriesShape([null, null, null], RIM)).toEqual({
      marks: [],
      lines: [],
      bridges: [],
      area: '',
      gaps: [0, 1, 2],
    })
  })

  test('is a mark alone when one axis is scored', () => {
    const shape = seriesShape([null, 3, null, null], RIM)
    expect([shape.marks.length, shape.lines.length, shape.bridges.length]).toEqual([1, 0, 0])
  })

  test('bridges a gap without dipping below its two neighbours', () => {
    const [bridge] = seriesShape([4, null, 4, 4, 4, 4, 4, 4, 4, 4, 4], RIM).bridges
    for (const { x, y } of pointsIn(bridge ?? '')) expect(Math.hypot(x, y)).toBeCloseTo(radiusOf(4, RIM), 0)
  })

  test('never places an unscored axis anywhere, least of all at the centre', () => {
    fc.assert(
      fc.property(profile, (values) => {
        const shape = seriesShape(values, RIM)
        const drawn = [...shape.marks, ...[...shape.lines, ...shape.bridges].flatMap(pointsIn)]
        for (const { x, y } of drawn) expect(Math.hypot(x, y)).toBeGreaterThan(radiusOf(1, RIM) * 0.9)
        expect(shape.marks.map((mark) => mark.axis)).toEqual(
          values.flatMap((value, i) => (value === null ? [] : [i])),
        )
        expect([...shape.gaps, ...shape.marks.map((mark) => mark.axis)].toSorted((a, b) => a - b)).toEqual([
          ...values.keys(),
        ])
      }),
    )
  })

  test('stays within the rim whatever is scored', () => {
    fc.assert(
      fc.property(profile, (values) => {
        const shape = seriesShape(values, RIM)
        for (const path of [...shape.lines, ...shape.bridges, shape.area])
          for (const { x, y } of pointsIn(path)) expect(Math.hypot(x, y)).toBeLessThan(RIM + 0.1)
      }),
    )
  })

  test('puts each mark on its own axis at its own level', () => {
    fc.assert(
      fc.property(profile, (values) => {
        for (const mark of marksOf(values, RIM))
          expect(mark).toMatchObject(pointAt(angleOf(mark.axis, AXES), radiusOf(mark.value, RIM)))
      }),
    )
  })
})

describe('runs and bridges', () => {
  test('every scored axis is in exactly one run', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 15 }), (present) => {
        const inRuns = runsOf(present).flatMap((run) => run.axes)
        expect(inRuns.toSorted((a, b) => a - b)).toEqual(present.flatMap((is, i) => (is ? [i] : [])))
      }),
    )
  })

  test('a gap of five axes is not bridged: it would connect across half the picture', () => {
    const four = [true, false, false, false, false, true, true, true, true, true, true]
    const five = [true, false, false, false, false, false, true, true, true, true, true]
    expect(bridgesOf(runsOf(four), AXES)).toEqual([{ from: 0, to: 5, steps: 5 }])
    expect(bridgesOf(runsOf(five), AXES)).toEqual([])
  })
})

describe('the spread', () => {
  const high: Value[] = [5, 5, 5, 5, 5]

  test('is one ring when every axis has it', () => {
    expect(bandShape([2, 2, 2, 2, 2], high, RIM)).toMatchObject({ areas: [expect.any(String)], whiskers: [] })
  })

  test('breaks at a gap and lies along the axis where both neighbours are gaps', () => {
    const shape = bandShape([2, null, 2, null, 2], [4, null, 4, null, 4], RIM)
    expect(shape.areas).toHaveLength(1)
    expect(shape.whiskers.map((whisker) => whisker.axis)).toEqual([2])
  })

  test('never reaches the centre', () => {
    fc.assert(
      fc.property(profile, (lower) => {
        const upper = lower.map((value) => (value === null ? null : 5))
        for (const area of bandShape(lower, upper, RIM).areas)
          for (const { x, y } of pointsIn(area))
            expect(Math.hypot(x, y)).toBeGreaterThan(radiusOf(1, RIM) * 0.9)
      }),
    )
  })
})

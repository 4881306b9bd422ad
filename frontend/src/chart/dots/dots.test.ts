import { describe, expect, test } from 'vitest'
import { dotRowsOf, dotsAt, heightOf, packingOf, taken, type DotRow } from './dots'

const row = (...innovations: number[]): DotRow => ({
  id: 'idea',
  name: 'Uusi, toimiva idea',
  group: 'purpose',
  n: innovations.reduce((sum, each) => sum + each, 0),
  distribution: innovations.map((each, at) => ({ value: 1 + at / 2, innovations: each })),
  median: 3,
  q1: 2,
  q3: 4,
  min: 1,
  max: 5,
})

describe.each([1, 4, 5, 8, 13, 60, 100])('%i innovations at one value', (innovations) => {
  const packing = packingOf([row(0, innovations, 1)])
  const dots = dotsAt(innovations, packing)

  test('are as many dots, none on another', () => {
    expect(dots).toHaveLength(innovations)
    dots.forEach((one, at) => {
      for (const other of dots.slice(at + 1))
        expect(Math.hypot(one.dx - other.dx, one.up - other.up)).toBeGreaterThan(packing.pitch * 0.99)
    })
  })

  test('stand between their neighbours and within their row', () => {
    const height = heightOf([row(0, innovations, 1)], packing)
    for (const { dx, up } of dots) {
      // On a phone two values are one and a half letters apart.
      expect(Math.abs(dx) + packing.pitch / 2).toBeLessThanOrEqual(0.76)
      expect(up + packing.pitch / 2).toBeLessThanOrEqual(height + 1e-9)
    }
  })

  test('make a stack around the value itself', () => {
    const middle = dots.reduce((sum, { dx }) => sum + dx, 0) / dots.length
    expect(middle).toBeCloseTo(0)
  })
})

test('a hundred innovations at one value are still no taller than a few lines of text', () => {
  const all = row(0, 100)
  expect(heightOf([all], packingOf([all]))).toBeLessThan(3.5)
})

test('a few innovations stand in one column, so that their heights can be compared', () => {
  expect(packingOf([row(1, 4, 2)]).columns).toBe(1)
  expect(packingOf([row(0, 0, 0)]).columns).toBe(1)
  expect(packingOf([]).columns).toBe(1)
})

test('all rows of a figure are packed alike, as the fullest needs it', () => {
  expect(packingOf([row(1, 1), row(2, 9)])).toEqual(packingOf([row(2, 9)]))
})

test('rows stand in the instrument’s order, with one for a characteristic that nobody has a value of', () => {
  const named = [
    { id: 'b', order: 2, group: 'setting', name: 'B' },
    { id: 'a', order: 1, group: 'purpose', name: 'A' },
  ]
  const { name: _name, group: _group, ...numbers } = { ...row(1, 2), id: 'b' }
  const [first, second] = dotRowsOf(named, [numbers], String)
  expect(first).toMatchObject({ id: 'a', n: 0, median: null, distribution: [] })
  expect(second).toMatchObject({ id: 'b', n: 3, group: 'setting' })
})

test('values that nobody stands at are not spoken of', () => {
  expect(taken(row(0, 2, 0, 1)).map(({ value }) => value)).toEqual([1.5, 2.5])
})

import { expect, test } from 'vitest'
import { readAxis, type Words } from './reading'
import { walk } from './walk'

const words: Words = {
  notScored: 'ei arvioitu',
  agreed: 'yhteinen näkemys',
  strengthen: 'vahvistettava',
  position: (axis, axes) => `${axis}/${axes}`,
  assessors: (n) => `${n} arvioijaa`,
  wantToStrengthen: (n) => `${n} haluaa vahvistaa`,
  number: String,
  range: (lower, upper) => `${lower}–${upper}`,
}
const axes = [
  { id: 'a', name: 'Arki', shortName: 'Arki', group: 'purpose', n: 5, strengthen: 2 },
  { id: 'b', name: 'Osallisuus', shortName: 'Osallisuus', group: 'together', n: 0 },
]
const content = {
  axes,
  series: [
    {
      id: 'm',
      name: 'mediaani',
      values: [4, null],
      gapReasons: [null, 'ei koske tätä ratkaisua'],
      style: 0 as const,
    },
  ],
  band: { name: 'kvartiilit', lower: [3, null], upper: [5, null] },
  agreed: [4, null],
}

test('an axis is read as one full sentence', () => {
  expect(readAxis(0, content, words).sentence).toBe(
    '1/2 Arki: mediaani 4, kvartiilit 3–5, yhteinen näkemys 4, 5 arvioijaa, 2 haluaa vahvistaa.',
  )
})

test('a gap says its reason and no number', () => {
  expect(readAxis(1, content, words).sentence).toBe(
    '2/2 Osallisuus: mediaani ei arvioitu (ei koske tätä ratkaisua), 0 arvioijaa.',
  )
})

test('arrows walk round the circle, other keys are left alone', () => {
  expect(walk('ArrowRight', 10, 11)).toBe(0)
  expect(walk('ArrowUp', 0, 11)).toBe(10)
  expect(walk('Home', 5, 11)).toBe(0)
  expect(walk('End', 5, 11)).toBe(10)
  expect(walk('Tab', 5, 11)).toBeNull()
})

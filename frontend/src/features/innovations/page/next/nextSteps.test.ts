import { expect, test } from 'vitest'
import type { Characteristic, Exercise, Framework, Profile } from '../../../../api/contract'
import { stepsFrom, suggestionsFor } from './nextSteps'

const characteristic = (id: string, order: number) =>
  ({ id, order, exercises: [] as string[] }) as Characteristic
const words = (fi: string) => ({ fi, sv: fi, en: fi })
const framework = { characteristics: ['a', 'b', 'c', 'd'].map(characteristic) } as Framework

function steps(numbers: Record<string, { median?: number; strengthen?: number }>) {
  const characteristics = Object.entries(numbers).map(([id, { median = null, strengthen = 0 }]) => ({
    id,
    median,
    strengthen,
  }))
  return stepsFrom(framework, { characteristics } as Profile).map((step) => step.characteristic.id)
}

test('a median of two and a half is low, more is not', () => {
  expect(steps({ a: { median: 2.5 }, b: { median: 3 } })).toEqual(['a'])
})

test('what somebody wants to strengthen is a next step however high it is', () => {
  expect(steps({ a: { median: 5, strengthen: 1 } })).toEqual(['a'])
})

test('the lowest come first, then what most people marked', () => {
  const found = steps({
    a: { median: 4, strengthen: 1 },
    b: { median: 2 },
    c: { strengthen: 3 },
    d: { median: 1 },
  })
  expect(found).toEqual(['d', 'b', 'c', 'a'])
})

test('an unscored characteristic that nobody marked is no next step', () => {
  expect(steps({ a: {} })).toEqual([])
})

test('exercises are named by their titles, stages by theirs, and unknown ones are left out', () => {
  const exercises: Exercise[] = [
    { id: 'dream-day', kind: 'form', title: words('Unelmapäivä') },
    {
      id: 'innovation-spiral',
      kind: 'spiral',
      title: words('Spiraali'),
      stages: [{ id: 'ideas', name: words('Ideat') }],
    },
  ]
  const named = { ...characteristic('a', 1), exercises: ['spiral:ideas', 'dream-day', 'gone'] }
  expect(suggestionsFor(named, exercises)).toEqual([
    { kind: 'spiral', title: words('Ideat') },
    { kind: 'exercise', title: words('Unelmapäivä') },
  ])
})

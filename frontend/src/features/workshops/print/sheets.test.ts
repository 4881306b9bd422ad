import { expect, test } from 'vitest'
import type { AgendaActivity } from '../../../api/workshops/types'
import { sheetsOf } from './sheets'

const part = (id: string, exercise: string | null, innovation: string | null = null) =>
  ({ id, exercise, innovation }) as AgendaActivity

test('a spiral that comes twice is printed once, a talk not at all, each scored innovation for itself', () => {
  const agenda = [
    part('talk', null),
    part('spiral', 'innovation-spiral'),
    part('again', 'innovation-spiral'),
    part('one', 'live-scoring', 'i'),
    part('two', 'live-scoring', 'j'),
  ]
  expect(sheetsOf(agenda).map(({ id }) => id)).toEqual(['spiral', 'one', 'two'])
})

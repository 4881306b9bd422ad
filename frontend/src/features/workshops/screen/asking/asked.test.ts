import { expect, test } from 'vitest'
import type { Part } from '../../../../exercise/sheet/parts'
import type { Say } from '../../results/sheet/texts'
import { askedIn } from './asked'

const say: Say = (label) => ('plain' in label ? label.plain : 'word' in label ? label.word : label.en)
const plain = (text: string) => ({ plain: text })
const line = (id: string): Part => ({ kind: 'text', prompt: id, label: plain(id), input: 'long' })

test('what is said first stands apart from what is asked', () => {
  const parts: Part[] = [{ kind: 'notice', label: plain('No real names') }, line('who'), line('where')]
  expect(askedIn(parts, say)).toEqual({ lead: ['No real names'], asked: ['who', 'where'], more: 0 })
})

test('a long sheet shows its beginning and how much more there is', () => {
  const parts = Array.from({ length: 11 }, (_, at) => line(`question ${at}`))
  const { asked, more } = askedIn(parts, say)
  expect([asked.length, more]).toEqual([8, 3])
})

test('a map is named by its rows', () => {
  const cell = { kind: 'texts' as const, prompt: 'a.b', label: plain('now'), most: 20 }
  const parts: Part[] = [{ kind: 'map', columns: [], rows: [{ label: plain('Housing'), cells: [cell] }] }]
  expect(askedIn(parts, say).asked).toEqual(['Housing'])
})

import { expect, test } from 'vitest'
import type { RevealedText } from '../../../../api/workshops/types'
import type { Part } from '../../../../exercise/sheet/parts'
import { densityOf, sectionsOf, type Section } from './sections'
import type { Say } from './texts'

const say: Say = (label) => {
  if ('word' in label) return label.word
  return 'plain' in label ? label.plain : label.en
}
const plain = (text: string) => ({ plain: text })
const option = (id: string) => ({ id, label: plain(id.toUpperCase()) })
const text = (prompt: string, words: string): RevealedText => ({
  id: words,
  activity: 'a',
  prompt,
  text: words,
  group: null,
  name: null,
  hidden: false,
})
const choice = (prompt: string, picked: string, people: number, groups: number) => ({
  prompt,
  option: picked,
  people,
  groups,
})
const nothing = { choices: [], texts: [] }

const cards: Part[] = [
  { kind: 'prompt', label: plain('Talk') },
  {
    kind: 'cards',
    prompts: [option('recognise'), option('strengthen')],
    cards: [{ ...option('idea'), group: 'purpose' }],
  },
  { kind: 'texts', prompt: 'points', label: { word: 'points' }, most: 2 },
]

test('cards are counted by pairs, not by people', () => {
  const choices = [choice('recognise', 'idea', 8, 4), choice('strengthen', 'idea', 2, 1)]
  expect(sectionsOf(cards, { choices, texts: [text('points', 'one')] }, say)).toEqual([
    { kind: 'pairs', rows: [{ id: 'idea', name: 'IDEA', group: 'purpose', recognise: 4, strengthen: 1 }] },
    { kind: 'texts', prompt: 'points', title: 'points', texts: [text('points', 'one')] },
  ])
})

test('prompts that nobody answered leave no empty headings', () => {
  expect(sectionsOf(cards, nothing, say).map(({ kind }) => kind)).toEqual(['pairs'])
})

test('steps that take the same states are one table, counted by people', () => {
  const states = [option('done'), option('open')]
  const one = (prompt: string): Part => ({
    kind: 'one',
    prompt,
    label: plain(prompt),
    order: 1,
    options: states,
  })
  const phase: Part = {
    kind: 'one',
    prompt: 'where',
    label: plain('where'),
    order: null,
    options: [option('x')],
  }
  const choices = [choice('goal', 'open', 3, 1)]
  const sections = sectionsOf([one('convene'), one('goal'), phase], { choices, texts: [] }, say)
  expect(sections.map((section) => section.kind === 'states' && section.rows)).toEqual([
    [
      { id: 'convene', name: 'convene', counts: [0, 0] },
      { id: 'goal', name: 'goal', counts: [0, 3] },
    ],
    [{ id: 'where', name: 'where', counts: [0] }],
  ])
})

test('a step and a field of the same id keep choices and words apart', () => {
  const parts: Part[] = [
    { kind: 'one', prompt: 'resources', label: plain('Set aside'), order: 4, options: [option('done')] },
    { kind: 'text', prompt: 'resources', label: plain('With what?'), input: 'long' },
  ]
  const texts = [text('resources', 'two people')]
  const sections = sectionsOf(parts, { choices: [choice('resources', 'done', 2, 2)], texts }, say)
  expect(sections).toMatchObject([
    { kind: 'states', rows: [{ counts: [2] }] },
    { kind: 'texts', title: 'With what?', texts },
  ])
})

test('what is repeated comes in the order of its numbers, cells by row and column', () => {
  const parts: Part[] = [
    { kind: 'repeat', field: 'news', label: plain('News'), most: 20, fields: [option('area')] },
    {
      kind: 'map',
      columns: [option('now')],
      rows: [
        {
          label: plain('Housing'),
          cells: [{ kind: 'texts', prompt: 'housing.now', label: plain('Now'), most: 20 }],
        },
      ],
    },
  ]
  const texts = [text('housing.now', 'x'), text('news.10.area', 'ten'), text('news.2.area', 'two')]
  const titles = sectionsOf(parts, { choices: [], texts }, say).map(
    (section) => section.kind === 'texts' && section.title,
  )
  expect(titles).toEqual(['News – 2 – AREA', 'News – 10 – AREA', 'Housing – Now'])
})

test('words at a prompt the sheet no longer has are shown all the same', () => {
  const sections = sectionsOf(cards, { choices: [], texts: [text('gone', 'still here')] }, say)
  expect(sections.at(-1)).toMatchObject({ kind: 'texts', title: 'gone' })
})

const states = (lines: number): Section => ({
  kind: 'states',
  states: [],
  rows: Array.from({ length: lines }, (_, at) => ({ id: String(at), name: '', counts: [] })),
})

test('a long table takes small letters, a few lines take large ones', () => {
  expect([3, 6, 10].map((lines) => densityOf([states(lines)]))).toEqual(['few', undefined, 'many'])
})

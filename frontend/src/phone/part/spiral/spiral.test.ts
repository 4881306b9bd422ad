import { expect, test } from 'vitest'
import { around, beginning, chosenIn, dealtIn, inOrder } from './spiral'

const stages = ['needs', 'ideas', 'experiments'].map((prompt) => ({ prompt }))
const group = { activity: 'a', number: 2, stages: ['experiments'], members: [] }

test('where stages were dealt, one’s own come first and the others stay within reach', () => {
  expect(inOrder(stages, ['experiments']).map(({ prompt }) => prompt)).toEqual([
    'experiments',
    'needs',
    'ideas',
  ])
  expect(inOrder(stages, [])).toEqual(stages)
})

test('together all are at the room’s stage, dealt at the group’s, free at the first', () => {
  expect(beginning({ mode: 'TOGETHER', spiralStage: 'ideas', group }, 'needs')).toBe('ideas')
  expect(beginning({ mode: 'DEALT', spiralStage: null, group }, 'needs')).toBe('experiments')
  expect(beginning({ mode: 'DEALT', spiralStage: null, group: null }, 'needs')).toBe('needs')
  expect(beginning({ mode: 'FREE', spiralStage: 'ideas', group }, 'needs')).toBe('needs')
})

test('the first stage has nothing before it and the last nothing after', () => {
  expect(around(['a', 'b'], 'a')).toEqual({ previous: null, next: 'b' })
  expect(around(['a', 'b'], 'b')).toEqual({ previous: 'a', next: null })
})

test('looking elsewhere ends when the room goes on, and lasts where all go freely', () => {
  const chosen = { while: 'needs', prompt: 'scaling' }
  expect(chosenIn(chosen, 'TOGETHER', 'needs')).toBe('scaling')
  expect(chosenIn(chosen, 'TOGETHER', 'ideas')).toBeNull()
  expect(chosenIn(chosen, 'FREE', 'ideas')).toBe('scaling')
})

test('a group that was dealt everything has nothing to tell apart', () => {
  expect(dealtIn('DEALT', group, 3)).toEqual(['experiments'])
  expect(dealtIn('DEALT', group, 1)).toEqual([])
  expect(dealtIn('FREE', group, 3)).toEqual([])
})

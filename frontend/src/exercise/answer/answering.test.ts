import { expect, test } from 'vitest'
import type { Answer } from '../../api/workshops/types'
import { isTooLong, optionsAt, rowsOf, textsAt } from './answering'

const answer = (prompt: string, more: Partial<Answer>): Answer => ({
  id: `${prompt}-${more.option ?? more.text}`,
  activity: 'a',
  prompt,
  option: null,
  text: null,
  ...more,
})
const own = [
  answer('resources', { option: 'done' }),
  answer('resources', { text: 'kaksi työntekijää' }),
  answer('news.3.area', { text: 'Kainuu' }),
]

test('a step and a field of the same name keep to their own answers', () => {
  expect(optionsAt(own, 'resources')).toEqual(['done'])
  expect(textsAt(own, 'resources').map(({ text }) => text)).toEqual(['kaksi työntekijää'])
})

test('a repeated part shows as many rows as are in use, at least one, and never more than it may', () => {
  expect(rowsOf(own, 'news', 0, 20)).toEqual([1, 2, 3])
  expect(rowsOf(own, 'news', 4, 20)).toHaveLength(4)
  expect(rowsOf([], 'news', 0, 20)).toEqual([1])
  expect(rowsOf([], 'news', 21, 20)).toHaveLength(20)
})

test('an emoji is one character of the limit', () => {
  expect(isTooLong('🌀'.repeat(4000))).toBe(false)
  expect(isTooLong('🌀'.repeat(4001))).toBe(true)
})

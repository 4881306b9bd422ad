import { expect, test } from 'vitest'
import { say } from './translation'

const words = {
  stars: { left_one: '{{count}} tähti', left_other: '{{count}} tähteä' },
  now: 'Nyt: {{title}}, {{title}}',
}

test('a count chooses the singular or the plural of its language', () => {
  expect([0, 1, 2].map((count) => say(words, 'fi', 'stars.left', { count }))).toEqual([
    '0 tähteä',
    '1 tähti',
    '2 tähteä',
  ])
})

test('values stand wherever they are named, and what was typed is put in as it is', () => {
  expect(say(words, 'fi', 'now', { title: '<b>$& {{x}}' })).toBe('Nyt: <b>$& {{x}}, <b>$& {{x}}')
})

test('a key without words is shown itself, so that its lack is seen', () => {
  expect(say(words, 'fi', 'stars.none')).toBe('stars.none')
})

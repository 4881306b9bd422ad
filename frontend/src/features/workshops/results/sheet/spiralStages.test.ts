import { expect, test } from 'vitest'
import { starred } from './spiralStages'

test('only notes with stars are among the starred, most stars first, and equals keep their order', () => {
  const texts = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]
  const stars = [
    { answer: 'a', stars: 1 },
    { answer: 'c', stars: 4 },
    { answer: 'd', stars: 1 },
    { answer: 'gone', stars: 9 },
  ]
  expect(starred(texts, stars).map(({ id, stars: given }) => [id, given])).toEqual([
    ['c', 4],
    ['a', 1],
    ['d', 1],
  ])
})

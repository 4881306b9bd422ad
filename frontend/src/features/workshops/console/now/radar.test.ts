import { expect, test } from 'vitest'
import { radarOf } from './radar'

test('the radar is said to be on the wall only when it can be', () => {
  expect([radarOf(0, null), radarOf(1, null), radarOf(4, 5), radarOf(5, 5)]).toEqual([
    'none',
    'shown',
    'tooFew',
    'shown',
  ])
})

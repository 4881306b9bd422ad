import { expect, test } from 'vitest'
import { waitIn } from './wait'

test.each([
  [1, 'seconds', 1],
  [90, 'seconds', 90],
  [91, 'minutes', 2],
  [900, 'minutes', 15],
])('%i seconds are told as %s: %i', (seconds, unit, count) => {
  expect(waitIn(seconds)).toEqual({ unit, count })
})

import { expect, test } from 'vitest'
import { squaresOf } from './qr'

test('a join address makes a small code with its quiet zone', () => {
  const { path, size } = squaresOf('https://spiraali.example.fi/join#K7QM2X.q1w2e3r4t5y6u7i8o9p0aa')
  expect(size).toBeGreaterThanOrEqual(33)
  expect(size).toBeLessThanOrEqual(49)
  expect(path.startsWith('M0 0h1v1h-1z')).toBe(true)
})

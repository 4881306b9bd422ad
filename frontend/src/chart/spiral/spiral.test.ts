import { expect, test } from 'vitest'
import { spiralDots, spiralPath, STAGES } from './spiral'

test.each(['large', 'small'] as const)(
  'the %s cut has a dot for each stage, ever further out and larger',
  (cut) => {
    const dots = spiralDots(cut)
    expect(dots).toHaveLength(STAGES)
    const distances = dots.map(({ x, y }) => Math.hypot(x, y))
    expect(distances).toEqual(distances.toSorted((a, b) => a - b))
    expect(dots.map((dot) => dot.radius)).toEqual(dots.map((dot) => dot.radius).toSorted((a, b) => a - b))
  },
)

test.each(['large', 'small'] as const)('the whole %s mark stays within its box', (cut) => {
  for (const { x, y, radius } of spiralDots(cut))
    expect(Math.max(Math.abs(x), Math.abs(y)) + radius).toBeLessThan(50)
  for (const number of spiralPath(cut).match(/-?\d+(\.\d+)?/g) ?? [])
    expect(Math.abs(Number(number))).toBeLessThan(50)
})

/** Coordinates around a centre at 0,0; angles in radians, 0 at the top, clockwise, as d3's radial shapes have them. */
export type Point = { x: number; y: number }
export type Box = { left: number; top: number; right: number; bottom: number }

export const LOWEST_LEVEL = 1
export const HIGHEST_LEVEL = 5
const FULL_TURN = 2 * Math.PI

export function angleOf(axis: number, axes: number): number {
  return (FULL_TURN * axis) / axes
}

export function pointAt(angle: number, radius: number): Point {
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius }
}

/** Level 0 would be the centre; it is no value, and nothing may be placed there. */
export function radiusOf(level: number, rim: number): number {
  return (rim * level) / HIGHEST_LEVEL
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function arcPath(from: number, to: number, radius: number): string {
  const [start, end] = [pointAt(from, radius), pointAt(to, radius)]
  const large = Math.abs(to - from) > Math.PI ? 1 : 0
  const clockwise = to > from ? 1 : 0
  return `M${round(start.x)},${round(start.y)}A${round(radius)},${round(radius)} 0 ${large} ${clockwise} ${round(end.x)},${round(end.y)}`
}

/** The wedge halfway to both neighbours: what a finger or pointer has to hit to mean this axis. */
export function sectorPath(axis: number, axes: number, radius: number): string {
  const half = angleOf(0.5, axes)
  const middle = angleOf(axis, axes)
  return `${arcPath(middle - half, middle + half, radius)}L0,0Z`
}

export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
}

/** How near the centre a box comes. */
export function distanceToCentre(box: Box): number {
  const x = Math.max(box.left, 0, -box.right)
  const y = Math.max(box.top, 0, -box.bottom)
  return Math.hypot(x, y)
}

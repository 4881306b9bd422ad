/** Where a key leads from this axis: round the circle by arrows, Home and End to the ends; null when it is not ours. */
export function walk(key: string, axis: number, axes: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (axis + 1) % axes
    case 'ArrowLeft':
    case 'ArrowUp':
      return (axis - 1 + axes) % axes
    case 'Home':
      return 0
    case 'End':
      return axes - 1
    default:
      return null
  }
}

/** Lines of the programme that a wall holds. */
const MOST = 8

/** The part that is on, a little of what was before it, and as much of what comes as there is room for. */
export function programAround<Part extends { id: string }>(parts: Part[], current: string): Part[] {
  const at = parts.findIndex(({ id }) => id === current)
  const from = Math.max(0, Math.min(at - 1, parts.length - MOST))
  return parts.slice(from, from + MOST)
}

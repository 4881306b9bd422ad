/** The round that an earlier visit to the page was let into, if the history's entry tells. */
export function assessmentIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('assessment' in state)) return null
  return typeof state.assessment === 'string' ? state.assessment : null
}

/** How long to wait, as a person would say it: never less than it is. */
export function waitIn(seconds: number): { unit: 'seconds' | 'minutes'; count: number } {
  if (seconds <= 90) return { unit: 'seconds', count: seconds }
  return { unit: 'minutes', count: Math.ceil(seconds / 60) }
}

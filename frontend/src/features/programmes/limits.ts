/** How long the contract lets them be. */
export const limits = { name: 200, description: 4000 }

export type TextFault = 'missing' | 'tooLong'

/** What is wrong with a name that has to be given. */
export function nameFault(name: string): TextFault | undefined {
  if (name.trim() === '') return 'missing'
  return isTooLong(name, limits.name) ? 'tooLong' : undefined
}

/** Counted as the server counts: an emoji is one. */
export const isTooLong = (text: string, limit: number) => [...text.trim()].length > limit

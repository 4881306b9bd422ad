/** How long the contract lets them be. */
export const limits = { team: 200, note: 200, token: 100 }

export type TextFault = 'missing' | 'tooLong'

/** What is wrong with a name that has to be given. */
export function textFault(text: string, limit: number): TextFault | undefined {
  if (text.trim() === '') return 'missing'
  return isTooLong(text, limit) ? 'tooLong' : undefined
}

/** Counted as the server counts: an emoji is one. */
export const isTooLong = (text: string, limit: number) => [...text.trim()].length > limit

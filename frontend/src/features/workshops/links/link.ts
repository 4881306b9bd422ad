export const nameLimit = 100

/** Without a name nobody could say later whose link to revoke. */
export function linkFault(name: string): 'missing' | 'tooLong' | undefined {
  if (name.trim() === '') return 'missing'
  return [...name.trim()].length > nameLimit ? 'tooLong' : undefined
}

import { nameLimit } from '../../assessors'

export function linkFault(name: string): 'missing' | 'tooLong' | undefined {
  if (name.trim() === '') return 'missing'
  return [...name.trim()].length > nameLimit ? 'tooLong' : undefined
}

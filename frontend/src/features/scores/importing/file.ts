import type { Format } from '../../../api/scores/scores'

/** As much as the contract takes. */
export const largest = 5 * 1024 * 1024

/** Its words stand below `scores.import.wrong` in the catalogues. */
export type WrongFile = 'kind' | 'large' | 'empty'

/** By its name: what a system says of a file's type differs with what is installed on it. */
export function formatOf({ name }: { name: string }): Format | undefined {
  const [, extension] = /\.(csv|xlsx)$/i.exec(name) ?? []
  if (!extension) return undefined
  return extension.toLowerCase() === 'csv' ? 'csv' : 'xlsx'
}

export function wrongIn(file: { name: string; size: number }): WrongFile | undefined {
  if (!formatOf(file)) return 'kind'
  if (file.size > largest) return 'large'
  return file.size === 0 ? 'empty' : undefined
}

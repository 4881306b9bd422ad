const words = [
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
]

/** Up to ten in letters, as running text has them. */
export const counted = (count: number) => words[count - 1] ?? String(count)

/** `a, b ja c`, in the forms they have in a list, so that nobody's words have to be inflected. */
export function listed(items: string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ja ${last}`
}

/** A name within a sentence: its first letter is small, unless it is an abbreviation's. */
export function within(name: string): string {
  const second = name.charAt(1)
  const isAbbreviation = second !== second.toLocaleLowerCase('fi')
  return isAbbreviation ? name : name.charAt(0).toLocaleLowerCase('fi') + name.slice(1)
}

/** Sentences of one paragraph; those with nothing to say are left out. */
export const paragraph = (...sentences: (string | false)[]) => sentences.filter(Boolean).join(' ')

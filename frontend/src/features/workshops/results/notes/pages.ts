/** How many windows the flowing columns fill. */
export function pagesOf(flowing: number, window: number, gap: number): number {
  if (window <= 0) return 1
  // A last column that ends with its window has no gap after it.
  return Math.max(1, Math.ceil((flowing + gap) / (window + gap) - 0.01))
}

export const nextPage = (page: number, pages: number) => (page + 1 < pages ? page + 1 : 0)

/** Letters for a few notes, for many, and for all of them at once. */
export const sizes = ['huge', 'large', 'medium', 'small'] as const
export type Size = (typeof sizes)[number]

/** What to try when the notes don't fit. Whoever wants no motion gets smaller letters before anything is left out. */
export function sizeAfter(size: Size, isStill: boolean): Size {
  if (size === 'huge') return 'large'
  if (!isStill) return size
  return size === 'large' ? 'medium' : 'small'
}

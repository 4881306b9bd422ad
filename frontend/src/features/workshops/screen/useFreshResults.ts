import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Counts, Stage } from '../../../api/workshops/types'

const kinds = ['results', 'profile', 'texts']

/** Reads results again when the feed says that they changed, and forgets them as soon as they are hidden. */
export function useFreshResults(id: string, stage: Stage | undefined, counts: Counts | null) {
  const queries = useQueryClient()
  const isRevealed = stage?.revealed === true
  const version = counts?.results

  useEffect(() => {
    if (version === undefined) return
    for (const kind of kinds) void queries.invalidateQueries({ queryKey: ['workshop', id, kind] })
  }, [queries, id, version])

  // Shown again, they must not first be what they were before a text was taken out.
  useEffect(() => {
    if (isRevealed) return
    for (const kind of kinds) queries.removeQueries({ queryKey: ['workshop', id, kind] })
  }, [queries, id, isRevealed])
}

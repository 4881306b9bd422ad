import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { exercises, frameworkOf, frameworks, newestOf } from '../../../../api/instrument'
import { cardsOf } from '../../../../exercise/sheet/cards'
import { sheetOf } from '../../../../exercise/sheet/sheet'

/** What an activity asks, by its exercise; nothing for a part of the programme that asks nothing. */
export function useSheet(id: string | null) {
  const all = useQuery({ ...exercises, enabled: id !== null })
  const known = useQuery({ ...frameworks, enabled: id !== null })
  const newest = known.data && newestOf(known.data)
  const framework = useQuery({
    ...frameworkOf(newest?.id ?? '', newest?.version ?? ''),
    enabled: newest !== undefined,
  })
  const exercise = all.data?.find((each) => each.id === id) ?? null
  const cards = useMemo(() => (framework.data ? cardsOf(framework.data) : []), [framework.data])
  const parts = useMemo(() => (exercise ? sheetOf(exercise, cards) : []), [exercise, cards])
  return { exercise, parts, isPending: id !== null && (all.isPending || framework.isPending) }
}

import { useQuery } from '@tanstack/react-query'
import { activeOfTeam } from '../../../api/innovations'
import { exercises } from '../../../api/instrument'

type Named = { id: string; name: string }

/** What may be put into a workshop of a team; what stands in it already is offered even where it is archived now. */
export function useOffered(team: string | null, linked: Named[]) {
  const innovations = useQuery({ ...activeOfTeam(team ?? ''), enabled: !!team })
  const { data: known = [] } = useQuery(exercises)
  const active = team ? (innovations.data ?? []) : []
  const others = linked.filter(({ id }) => active.every((each) => each.id !== id))
  return { innovations: [...others, ...active.map(({ id, name }) => ({ id, name }))], exercises: known }
}

import type { InnovationFilters } from '../../../../api/innovations'

const filterNames = ['team', 'objective', 'stage', 'county'] as const
export type FilterName = (typeof filterNames)[number]

/** What the address asks for. Only what is in use is shown unless the archive is asked for by name. */
export function filtersIn(address: URLSearchParams): InnovationFilters {
  const filters: InnovationFilters = { state: address.get('state') === 'archived' ? 'ARCHIVED' : 'ACTIVE' }
  const q = address.get('q')?.trim()
  if (q) filters.q = q
  for (const name of filterNames) {
    const value = address.get(name)
    if (value) filters[name] = value
  }
  return filters
}

/** The address with one thing changed; an empty value leaves it. Other parameters (the language) stay. */
export function addressWith(address: URLSearchParams, name: string, value: string) {
  const changed = new URLSearchParams(address)
  if (value === '') changed.delete(name)
  else changed.set(name, value)
  return changed
}

/** The address without search and filters. */
export function withoutFilters(address: URLSearchParams) {
  const changed = new URLSearchParams(address)
  for (const name of ['q', ...filterNames]) changed.delete(name)
  return changed
}

/** Whether something besides the archive narrows the list: then an empty list means no hits. */
export function isNarrowed({ q, team, objective, stage, county }: InnovationFilters) {
  return [q, team, objective, stage, county].some((value) => value !== undefined)
}

/** The team asked for when nothing else is: then an empty list says something of the team, not of a search. */
export function onlyTeam({ team, ...others }: InnovationFilters) {
  return team !== undefined && !isNarrowed(others) && others.state !== 'ARCHIVED' ? team : undefined
}

import { queryOptions } from '@tanstack/react-query'
import { answered, api } from './client'
import type { Framework, FrameworkSummary } from './contract'

/** A version of an instrument never changes, so it is read once. */
export function frameworkOf(id: string, version: string) {
  return queryOptions({
    queryKey: ['framework', id, version],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const path = { framework: id, version }
      const call = api.GET('/api/v1/frameworks/{framework}/versions/{version}', { params: { path }, signal })
      return (await answered(call)).body as Framework
    },
  })
}

export const frameworks = queryOptions({
  queryKey: ['frameworks'],
  staleTime: 60 * 60 * 1000,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/frameworks', { signal }))).body.items,
})

export const exercises = queryOptions({
  queryKey: ['exercises'],
  staleTime: 60 * 60 * 1000,
  queryFn: async ({ signal }) => (await answered(api.GET('/api/v1/exercises', { signal }))).body.items,
})

/** Agendas a workshop can be made from. */
export const workshopTemplates = queryOptions({
  queryKey: ['workshop-templates'],
  staleTime: 60 * 60 * 1000,
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/v1/workshop-templates', { signal }))).body.items,
})

/** The version that new rounds are opened on. */
export function newestOf(summaries: FrameworkSummary[]): FrameworkSummary {
  const [newest] = summaries.toSorted((one, other) =>
    other.version.localeCompare(one.version, 'en', { numeric: true }),
  )
  if (!newest) throw new Error('The server offers no instrument')
  return newest
}

import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'

type Localized = { fi: string; sv: string; en: string }
type Column = {
  name: string
  label: Localized
  description: Localized
  unit: Localized | null
  rule: Localized | null
  values?: { code: string; text: Localized }[] | null
}

/** What every column of the files means; the same for everybody. */
export const codebook = queryOptions({
  queryKey: ['codebook'],
  staleTime: 60 * 60 * 1000,
  queryFn: async ({ signal }) => {
    // Until the contract has it.
    const call = api.GET('/api/v1/scores/codebook' as '/api/v1/scores', { signal })
    return ((await answered(call)).body as unknown as { columns: Column[] }).columns
  },
})

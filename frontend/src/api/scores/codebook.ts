import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'

/** What every column of the files means; the same for everybody. */
export const codebook = queryOptions({
  queryKey: ['codebook'],
  staleTime: 60 * 60 * 1000,
  queryFn: async ({ signal }) =>
    (await answered(api.GET('/api/v1/scores/codebook', { signal }))).body.columns,
})

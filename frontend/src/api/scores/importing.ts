import type { QueryClient } from '@tanstack/react-query'
import { answered, api } from '../client'
import { type Format, mediaTypes } from './scores'

/** Checks the whole file and, unless it is a dry run, writes it whole. Faults come as an ApiError with all of them. */
export async function importScores(team: string, format: Format, content: Blob, dryRun: boolean) {
  const call = api.POST('/api/v1/scores/imports', {
    params: { query: { team, dryRun } },
    headers: { 'Content-Type': mediaTypes[format] },
    // The contract calls a file a string.
    body: content as unknown as string,
    bodySerializer: () => content,
  })
  return (await answered(call)).body
}

/** What an import may have added stands on many pages. */
export function imported(queries: QueryClient) {
  const keys = ['team', 'teams', 'innovations', 'innovation', 'scores']
  return Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })))
}

import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { answered, api, onlyAt } from '../client'
import { offsetOf } from '../feed/clock'
import type { Stage, StageBody } from './types'

/** `ahead`: by how many milliseconds the server's clock was before this device's when the stage came. */
export type SeenStage = Stage & { ahead: number }

/** To be called at once when a stage arrives, from a read or from the feed. */
export const seen = (stage: Stage): SeenStage => ({ ...stage, ahead: offsetOf(stage.now, Date.now()) })

const path = '/api/v1/workshops/{workshop}/stage'

export async function stageNow(id: string, signal?: AbortSignal) {
  // Never from the browser's cache: a stage that has not changed still tells the time.
  const init = { params: { path: { workshop: id } }, cache: 'no-store' as const }
  return seen((await answered(api.GET(path, { ...init, ...(signal ? { signal } : {}) }))).body)
}

export function stageOf(id: string) {
  const queryKey = ['workshop', id, 'stage'] as const
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }) => {
      const stage = await stageNow(id, signal)
      return newer(client.getQueryData<SeenStage>(queryKey), stage)
    },
  })
}

/** One move of the room; refused when somebody else has moved since `version`. */
export async function putStage(id: string, body: StageBody, version: number) {
  const init = { params: { path: { workshop: id } }, body, headers: onlyAt(`"${version}"`) }
  return seen((await answered(api.PUT(path, init))).body)
}

/** What came first by one way may come again by another: an older stage never takes the place of a newer one. */
const newer = (had: SeenStage | undefined, come: SeenStage) =>
  had && had.version > come.version ? had : come

export function keepStage(queries: QueryClient, id: string, stage: SeenStage) {
  queries.setQueryData(stageOf(id).queryKey, (had) => newer(had, stage))
}

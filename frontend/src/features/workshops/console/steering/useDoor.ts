import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keepStage, stageNow } from '../../../../api/workshops/stage'
import type { WorkshopState } from '../../../../api/workshops/types'
import { moveWorkshop, workshopChanged, workshopNow } from '../../../../api/workshops/workshops'
import { isWorthRetrying, pauseAfter } from './retry'

/** Opens the door, ends, and goes on after the end. What the agenda's version is meanwhile makes no difference to it. */
export function useDoor(id: string) {
  const queries = useQueryClient()
  return useMutation({
    networkMode: 'always',
    mutationFn: async (state: WorkshopState) => {
      const { body, etag } = await workshopNow(id)
      if (body.state !== state) await moveWorkshop(id, state, etag)
      return stageNow(id)
    },
    retry: (failures, error) => failures < 5 && isWorthRetrying(error),
    retryDelay: pauseAfter,
    onSuccess: async (stage) => {
      keepStage(queries, id, stage)
      await workshopChanged(queries, id)
    },
  })
}

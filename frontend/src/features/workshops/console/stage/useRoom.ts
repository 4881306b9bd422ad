import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWorkshopFeed } from '../../../../api/feed/useWorkshopFeed'
import { keepStage, stageOf } from '../../../../api/workshops/stage'
import { workshopOf } from '../../../../api/workshops/workshops'

/** What the room is doing: by the feed, and by a read where the feed has not come or has broken off. */
export function useRoom(id: string) {
  const queries = useQueryClient()
  const feed = useWorkshopFeed(id)
  const isLive = feed.state === 'live'
  // Before the first word has come there was nothing to lose.
  const isLost = !isLive && (feed.failures > 0 || feed.stage !== null)
  const read = useQuery({ ...stageOf(id), refetchInterval: isLive ? false : 5000 })
  const told = feed.stage

  useEffect(() => {
    if (told) keepStage(queries, id, { ...told, ahead: feed.offset })
    // oxlint-disable-next-line react/exhaustive-deps
  }, [told])

  // A part that begins gets its round, and one that has begun keeps its place: both stand in the workshop itself.
  const activity = read.data?.activity
  const state = read.data?.state
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: workshopOf(id).queryKey, exact: true })
  }, [queries, id, activity, state])

  return { stage: read.data, error: read.error, retry: read.refetch, counts: feed.counts, isLive, isLost }
}

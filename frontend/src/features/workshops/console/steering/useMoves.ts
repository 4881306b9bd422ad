import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiError } from '../../../../api/problem'
import { keepStage, putStage, stageNow, type SeenStage } from '../../../../api/workshops/stage'
import type { StageBody } from '../../../../api/workshops/types'
import { asItWas, isReached } from '../stage/moves'
import { isWorthRetrying, pauseAfter } from './retry'

type Move = { make: (from: SeenStage) => StageBody | Promise<StageBody>; from: SeenStage; turn: number }
type Done = { stage: SeenStage; before: SeenStage; isOvertaken: boolean }

/**
 * Every move of the room is one write on the version last seen. Without a connection the same move is tried again until
 * it gets through or another takes its place; after somebody else's move nothing is done and the page says so.
 */
export function useMoves(id: string, stage: SeenStage) {
  const queries = useQueryClient()
  const turn = useRef(0)
  const [undone, setUndone] = useState(false)
  const moving = useMutation({
    networkMode: 'always',
    mutationFn: async (move: Move): Promise<Done> => {
      if (move.turn !== turn.current) throw new Error('Another move has taken its place')
      const body = await move.make(move.from)
      try {
        return { stage: await putStage(id, body, move.from.version), before: move.from, isOvertaken: false }
      } catch (error) {
        if (!(error instanceof ApiError) || error.kind !== 'precondition-failed') throw error
        const now = await stageNow(id)
        // Where the answer to our own earlier try got lost, the room is where we wanted it.
        return { stage: now, before: move.from, isOvertaken: !isReached(body, now) }
      }
    },
    retry: (_, error) => isWorthRetrying(error),
    retryDelay: (failures, error) => pauseAfter(failures, error),
    onSuccess: (done) => keepStage(queries, id, done.stage),
  })

  const move = (make: Move['make']) => {
    turn.current += 1
    setUndone(false)
    moving.mutate({ make, from: stage, turn: turn.current })
  }
  const done = moving.data
  const isFresh = done !== undefined && done.stage.version === stage.version
  const undo = () => {
    if (!done) return
    move(() => asItWas(done.before, Date.now()))
    setUndone(true)
  }
  const isWaiting = moving.isPending && moving.failureCount > 0
  return {
    move,
    /** on its way: a second press is not a second move */
    isMoving: moving.isPending && !isWaiting,
    /** no connection: it goes out by itself, and another press takes its place */
    isWaiting,
    isOvertaken: isFresh && done.isOvertaken,
    error: moving.error,
    /** only while nothing has happened since */
    undo: isFresh && !done.isOvertaken && !undone && !moving.isPending ? undo : null,
    forget: () => moving.reset(),
  }
}

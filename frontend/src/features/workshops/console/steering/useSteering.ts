import { useQuery, useQueryClient } from '@tanstack/react-query'
import { exercises } from '../../../../api/instrument'
import { resultsOf } from '../../../../api/workshops/answers'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity, StageBody, Workshop } from '../../../../api/workshops/types'
import { isWorthRetrying } from './retry'
import { goTo } from '../stage/moves'
import { useMoves } from './useMoves'
import { useSettled } from './useSettled'

/** What the facilitator's buttons and keys do. */
export function useSteering(workshop: Workshop, stage: SeenStage) {
  const queries = useQueryClient()
  const { id } = workshop
  const moves = useMoves(id, stage)
  const isSettled = useSettled([stage.state, stage.activity, stage.spiralStage].join())
  const { data: known = [] } = useQuery(exercises)
  const spiral = known.find(({ kind }) => kind === 'spiral')
  const spiralStages = (spiral?.stages ?? []).flatMap(({ id: each, name }) =>
    each && name ? [{ id: each, name }] : [],
  )

  // What was revealed there before stays so: the server is asked, since another machine may have done it.
  async function wasRevealed(activity: AgendaActivity) {
    if (!activity.opened || activity.exercise === null) return false
    try {
      return (await queries.fetchQuery({ ...resultsOf(id, activity.id), staleTime: 0, retry: false }))
        .revealed
    } catch (error) {
      if (isWorthRetrying(error)) throw error
      return false
    }
  }
  const isReady = isSettled && !moves.isMoving
  return {
    ...moves,
    spiralStages,
    /** whether a move that leads elsewhere is taken now */
    isReady,
    jump: (activity: AgendaActivity | undefined) => {
      if (!activity || !isReady) return
      moves.move(async () => goTo(activity, await wasRevealed(activity), spiralStages[0]?.id ?? null))
    },
    turn: (make: (from: SeenStage) => StageBody) => {
      if (!moves.isMoving) moves.move(make)
    },
  }
}

export type Steering = ReturnType<typeof useSteering>

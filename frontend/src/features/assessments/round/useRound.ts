import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { assessmentOf } from '../../../api/assessments'
import { answered, api, onlyAt } from '../../../api/client'
import type { AssessmentStateBody } from '../../../api/contract'
import { ApiError } from '../../../api/problem'

const CALMLY = 5_000

/** The round as it stands; while it is open and looked at, it is read again every few seconds. */
export function useRound(id: string) {
  const queries = useQueryClient()
  const options = assessmentOf(id)
  const round = useQuery({
    ...options,
    refetchInterval: (query) => (query.state.data?.body.state === 'OPEN' ? CALMLY : false),
  })
  const move = useMutation({
    mutationFn: (body: AssessmentStateBody) => {
      const params = { path: { id } }
      const headers = onlyAt(round.data?.etag ?? null)
      return answered(api.PUT('/api/v1/assessments/{id}/state', { params, body, headers }))
    },
    onSuccess: async (answer) => {
      queries.setQueryData(options.queryKey, answer)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === id })
    },
    onError: () => queries.refetchQueries({ queryKey: options.queryKey }),
  })
  return {
    assessment: round.data?.body,
    error: round.error,
    retry: () => void round.refetch(),
    move,
    /** somebody submitted or steered at the same moment: look again, then decide */
    wasOvertaken: move.error instanceof ApiError && move.error.kind === 'precondition-failed',
  }
}
export type Moving = Pick<ReturnType<typeof useRound>, 'move' | 'wasOvertaken'>

/** How often what belongs to a round is read again. */
export const pace = (isOpen: boolean) => ({ refetchInterval: isOpen ? CALMLY : (false as const) })

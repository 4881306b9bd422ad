import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, api, onlyAt, onlyNew } from '../../../../api/client'
import type { AgreedScore } from '../../../../api/contract'
import { ApiError } from '../../../../api/problem'
import { agreedIn, profileOf } from '../../reads'
import { bodyOf, standing, type Answer } from '../../sheet/answer/answer'

const overtaken = ['precondition-failed', 'not-found']

/** One agreed score: shown at once, saved in turn, and never over somebody else's that one has not seen. */
export function useAgreedScore(assessment: string, characteristic: string) {
  const queries = useQueryClient()
  const { queryKey } = agreedIn(assessment)
  const [draft, setDraft] = useState<Answer | null>(null)

  const known = () => queries.getQueryData(queryKey)?.find((each) => each.characteristic === characteristic)
  const put = (score: AgreedScore | null) =>
    queries.setQueryData(queryKey, (scores = []) => [
      ...scores.filter((each) => each.characteristic !== characteristic),
      ...(score ? [score] : []),
    ])

  const save = useMutation({
    // One after the other, so that a quick second choice is made against the version of the first.
    scope: { id: `agreed ${assessment} ${characteristic}` },
    mutationFn: async (answer: Answer | null) => {
      const path = '/api/v1/assessments/{assessment}/agreed/{characteristic}' as const
      const params = { path: { assessment, characteristic } }
      const before = known()
      const headers = before ? onlyAt(`"${before.version}"`) : onlyNew
      if (answer) return (await answered(api.PUT(path, { params, headers, body: bodyOf(answer) }))).body
      if (before) await answered(api.DELETE(path, { params, headers }))
      return null
    },
    onSuccess: async (score, answer) => {
      put(score)
      setDraft((current) => (current === answer || answer === null ? null : current))
      await queries.invalidateQueries({ queryKey: profileOf(assessment).queryKey })
    },
    onError: () => queries.refetchQueries({ queryKey }),
  })
  const wasOvertaken = save.error instanceof ApiError && overtaken.includes(save.error.kind)
  return {
    draft,
    isSaving: save.isPending,
    error: wasOvertaken ? null : save.error,
    /** what one wanted to write when somebody else was faster; null for clearing */
    overtaken: wasOvertaken ? { mine: save.variables ?? null } : null,
    /** An answer that is not whole yet stays here until it is. */
    change(answer: Answer) {
      save.reset()
      setDraft(answer)
      if (standing(answer) === 'answered') save.mutate(answer)
    },
    write: (answer: Answer) => setDraft(answer),
    clear() {
      save.reset()
      setDraft(null)
      save.mutate(null)
    },
    giveWay() {
      setDraft(null)
      save.reset()
    },
    insist: () => save.mutate(save.variables ?? null),
  }
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { myPlaceIn } from '../../../api/assessments'
import type { Score, SheetBody } from '../../../api/contract'
import { outbox } from '../../../api/outbox/browser'
import { statePath } from '../address'
import { sheetOf } from '../reads'
import { forgetSheet, keepFrame, type Frame } from './device/sheetOnDevice'
import type { LoadedSheet } from './useSheetLoading'

const noScores: Score[] = []

/** One assessor's sheet as it stands, and what its owner can do with it. */
export function useSheet(
  { keeper, kept, reader, assessment, framework, server }: LoadedSheet,
  sheet: string,
) {
  const queries = useQueryClient()
  const view = useSyncExternalStore(keeper.subscribe, keeper.view)
  const status = useSyncExternalStore(outbox.subscribe, () => outbox.status(sheet))
  const [begunAs, setBegunAs] = useState<SheetBody | null>(kept?.who ?? null)
  const who = server
    ? { role: server.role, ...(server.assessor ? { assessor: server.assessor } : {}) }
    : begunAs
  const isSubmitting = status.items.some((item) => item.path === statePath(assessment.id, sheet))
  const [wasSubmitting, setWasSubmitting] = useState(isSubmitting)
  const isSubmitted = server?.state === 'SUBMITTED'

  useEffect(() => {
    if (server) keeper.adopt(server.scores ?? noScores)
  }, [keeper, server])

  useEffect(() => {
    const leaving = () => keeper.flush()
    window.addEventListener('pagehide', leaving)
    document.addEventListener('visibilitychange', leaving)
    return () => {
      window.removeEventListener('pagehide', leaving)
      document.removeEventListener('visibilitychange', leaving)
      leaving()
    }
  }, [keeper])

  // A sheet opened on a second device, too, must come back without a network.
  useEffect(() => {
    if (who && !isSubmitted) void keepFrame(sheet, { assessment, framework, reader, who } satisfies Frame)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [sheet, assessment, framework, who?.role, who?.assessor, isSubmitted])

  // The submission has left the outbox without a refusal: the server has it.
  useEffect(() => {
    if (isSubmitting) setWasSubmitting(true)
    else if (wasSubmitting) void queries.refetchQueries({ queryKey: sheetOf(assessment.id, sheet).queryKey })
  }, [isSubmitting, wasSubmitting, queries, assessment.id, sheet])

  // One has another sheet in the round, begun elsewhere; the round knows which.
  const isSecond = status.refusals.some(({ type }) => type.endsWith('one-sheet-each'))
  useEffect(() => {
    if (isSecond) void queries.invalidateQueries({ queryKey: myPlaceIn(assessment.id).queryKey })
  }, [isSecond, queries, assessment.id])

  useEffect(() => {
    if (isSubmitted && status.unsent === 0) void Promise.all([forgetSheet(sheet), outbox.forget(sheet)])
  }, [isSubmitted, status.unsent, sheet])

  return {
    ...view,
    status,
    who,
    isSubmitting,
    isSubmitted,
    /** the server said yes, though its own words have not come yet */
    isAcknowledged: isSubmitted || (wasSubmitting && !isSubmitting && status.state === 'saved'),
    change: keeper.change,
    submit: keeper.submit,
    async begin(body: SheetBody) {
      await keepFrame(sheet, { assessment, framework, reader, who: body })
      await keeper.begin(body)
      // Until the server says otherwise this is one's sheet in the round, also on the round's own page.
      queries.setQueryData(myPlaceIn(assessment.id).queryKey, (place) => place && { ...place, sheet })
      setBegunAs(body)
    },
    tryAgain: () => void outbox.tryAgain(sheet),
    discard: () => void outbox.discard(sheet),
  }
}
export type SheetInHand = ReturnType<typeof useSheet>

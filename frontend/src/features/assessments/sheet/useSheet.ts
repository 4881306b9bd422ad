import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { assessmentOf } from '../../../api/assessments'
import type { Score, SheetBody } from '../../../api/contract'
import { frameworkOf } from '../../../api/instrument'
import { outbox } from '../../../api/outbox/browser'
import { statePath } from '../address'
import { rememberSheet } from '../ownSheets'
import { always, sheetOf } from '../reads'
import { openSheet } from './device/keeper'
import { forgetSheet, keepFrame, sheetOnDevice, type Frame } from './device/sheetOnDevice'

const PAUSE = 400
const noScores: Score[] = []

const deviceCopy = (assessment: string, sheet: string) => ({
  queryKey: ['sheet-on-device', sheet],
  ...always,
  staleTime: Infinity,
  gcTime: 0,
  queryFn: async () => {
    await outbox.load(sheet)
    const copy = await sheetOnDevice(sheet)
    const keeper = openSheet({ assessment, sheet, outbox, pause: PAUSE }, copy?.kept ?? {})
    return { frame: copy?.frame ?? null, keeper }
  },
})

/** Everything that the page needs before it can be drawn, from the network or else from this device. */
export function useSheetLoading(assessment: string, sheet: string) {
  const device = useQuery(deviceCopy(assessment, sheet))
  const round = useQuery({ ...assessmentOf(assessment), ...always })
  const { framework: id = '', frameworkVersion: version = '' } = round.data?.body ?? {}
  const framework = useQuery({ ...frameworkOf(id, version), ...always, enabled: id !== '' })
  const server = useQuery({ ...sheetOf(assessment, sheet), refetchOnWindowFocus: false, staleTime: Infinity })

  const kept = device.data?.frame ?? null
  const current = round.data?.body ?? kept?.assessment
  const instrument = framework.data ?? kept?.framework
  const isReady = device.data && current && instrument && (server.data !== undefined || kept)
  return {
    loaded: isReady
      ? { keeper: device.data.keeper, kept, assessment: current, framework: instrument, server: server.data }
      : null,
    error: round.error ?? framework.error ?? server.error,
    retry: () => void Promise.all([round.refetch(), framework.refetch(), server.refetch()]),
  }
}
export type LoadedSheet = NonNullable<ReturnType<typeof useSheetLoading>['loaded']>

/** One assessor's sheet as it stands, and what its owner can do with it. */
export function useSheet({ keeper, kept, assessment, framework, server }: LoadedSheet, sheet: string) {
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
    if (who && !isSubmitted) void keepFrame(sheet, { assessment, framework, who } satisfies Frame)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [sheet, assessment, framework, who?.role, who?.assessor, isSubmitted])

  // The submission has left the outbox without a refusal: the server has it.
  useEffect(() => {
    if (isSubmitting) setWasSubmitting(true)
    else if (wasSubmitting) void queries.refetchQueries({ queryKey: sheetOf(assessment.id, sheet).queryKey })
  }, [isSubmitting, wasSubmitting, queries, assessment.id, sheet])

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
      await keepFrame(sheet, { assessment, framework, who: body })
      rememberSheet(assessment.id, sheet)
      await keeper.begin(body)
      setBegunAs(body)
    },
    tryAgain: () => void outbox.tryAgain(sheet),
    discard: () => void outbox.discard(sheet),
  }
}
export type SheetInHand = ReturnType<typeof useSheet>

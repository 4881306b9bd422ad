import { useQuery } from '@tanstack/react-query'
import { assessmentOf, myPlaceIn } from '../../../api/assessments'
import { frameworkOf } from '../../../api/instrument'
import { outbox } from '../../../api/outbox/browser'
import { always, sheetOf } from '../reads'
import { openSheet } from './device/keeper'
import { sheetOnDevice } from './device/sheetOnDevice'
import { isEnded, isRefusal, otherSheet, readerOf } from './reader'

const PAUSE = 400

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
  // The guard around the page has asked already: asking again after a no would make it doubt, and close, and ask.
  const place = useQuery({ ...myPlaceIn(assessment), refetchOnMount: 'always', retryOnMount: false })
  const round = useQuery({ ...assessmentOf(assessment), ...always })
  const { framework: id = '', frameworkVersion: version = '' } = round.data?.body ?? {}
  const framework = useQuery({ ...frameworkOf(id, version), ...always, enabled: id !== '' })
  const isViewer = place.data?.mayAssess === false
  const server = useQuery({
    ...sheetOf(assessment, sheet),
    enabled: !isViewer,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })

  const kept = device.data?.frame ?? null
  const reader = place.data ?? kept?.reader
  const current = round.data?.body ?? kept?.assessment
  const instrument = framework.data ?? kept?.framework
  // While somebody writes, the page stays as it is and each refused answer says why.
  const refused = !place.data && isRefusal(place.error)
  const ended = refused && isEnded(place.error)
  const isAsked = place.isFetchedAfterMount || place.isError
  const isRead = isViewer || server.data !== undefined || kept !== null
  const isReady = device.data && isAsked && reader && current && instrument && isRead
  return {
    loaded:
      isReady && (ended || !refused)
        ? {
            keeper: device.data.keeper,
            kept,
            reader: readerOf(reader),
            assessment: current,
            framework: instrument,
            server: server.data,
            ended,
          }
        : null,
    /** one's own sheet, when the address names another; and whether this one has something on the device */
    other: otherSheet(place.data?.sheet, sheet),
    isKept: kept !== null || outbox.status(sheet).unsent > 0,
    error: place.error ?? round.error ?? framework.error ?? server.error,
    retry: () => void Promise.all([place.refetch(), round.refetch(), framework.refetch(), server.refetch()]),
  }
}
export type LoadedSheet = NonNullable<ReturnType<typeof useSheetLoading>['loaded']>

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { Notice } from '../../../ui/feedback/Notice'
import { useLane } from '../../answers/useLane'
import { keepsOnDevice, outbox } from '../../device/outbox'
import { reasonOf, waitsForRoom } from './saving'
import { useReason } from './useReason'

type Props = {
  lane: string
  /** the room takes answers to this part: what came too late is tried again by itself */
  open: boolean
  /** changes with every move of the room */
  version: number
  title?: string
}

/** What the server would not take: kept here, with the reason, and sent again at a press or when the room opens. */
export function Refused({ lane, open, version, title }: Props) {
  const { t } = useTranslation()
  const reason = useReason()
  const status = useLane(lane)
  const waits = waitsForRoom(status)

  useEffect(() => {
    if (open && waits) void outbox.tryAgain(lane)
    // Once at each move of the room, not at each refusal: that would be a knocking without end.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open, version, lane])

  const [refusal] = status.refusals
  const isAtRisk = !keepsOnDevice() && status.unsent > 0
  return (
    <>
      {isAtRisk && (
        <Notice kind="warning">
          <p>{t('phone.saving.atRisk')}</p>
        </Notice>
      )}
      {refusal && (
        <Notice
          kind="error"
          live
          title={title ?? t('phone.saving.refused', { count: status.refusals.length })}
          actions={<Button onClick={() => void outbox.tryAgain(lane)}>{t('phone.saving.again')}</Button>}
        >
          <p>
            {reason(reasonOf(refusal))} {t('phone.saving.stillHere')}
          </p>
        </Notice>
      )}
    </>
  )
}

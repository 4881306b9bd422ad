import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { LaneStatus } from '../../../../api/outbox/status'
import { Loading } from '../../../../ui/feedback/Loading'
import { Notice } from '../../../../ui/feedback/Notice'

/** Between pressing "submit" and the server's yes nothing may look submitted. */
export function Waiting({ state }: { state: LaneStatus['state'] }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)

  // The pressed button is gone and stood far below.
  useEffect(() => place.current?.focus(), [])

  return (
    <div ref={place} tabIndex={-1}>
      {state === 'kept' && (
        <Notice kind="warning" live title={t('sheet.review.notYetSubmitted')}>
          <p>{t('sheet.review.goesLater')}</p>
        </Notice>
      )}
      {(state === 'saving' || state === 'saved') && <Loading label={t('sheet.review.submitting')} />}
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../api/contract'
import { Notice } from '../../../ui/feedback/Notice'

/** What closing does, before anybody presses it. */
export function CloseWords({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('round.steer.closeCounts', { count: assessment.submitted })}</p>
      <p>{t('round.steer.closeWords')}</p>
      {assessment.heldBack > 0 && (
        <Notice kind="warning" title={t('round.steer.heldBackTitle', { count: assessment.heldBack })}>
          <p>{t('round.steer.heldBack')}</p>
        </Notice>
      )}
    </>
  )
}

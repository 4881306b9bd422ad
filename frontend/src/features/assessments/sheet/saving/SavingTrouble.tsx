import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { keepsOnDevice } from '../../../../api/outbox/browser'
import { ApiError } from '../../../../api/problem'
import { Button } from '../../../../ui/action/Button'
import { Notice } from '../../../../ui/feedback/Notice'
import { useProblemText } from '../../../../ui/feedback/ProblemNotice'
import { isEnded } from '../reader'
import type { SheetInHand } from '../useSheet'
import styles from '../sheet.module.css'

/** What somebody has to look at: a refusal, or a browser that keeps nothing. */
export function SavingTrouble({ sheet: { status, tryAgain, discard } }: { sheet: SheetInHand }) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  const refusal = status.refusals[0]
  const isAtRisk = !keepsOnDevice() && status.unsent > 0

  useEffect(() => {
    if (!isAtRisk) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtRisk])

  if (!refusal && !isAtRisk) return null
  const error = refusal && ApiError.of(refusal.status, refusal)
  const choices = (
    <>
      <Button onClick={tryAgain}>{t('ui.retry')}</Button>
      <Button variant="quiet" onClick={discard}>
        {t('sheet.saving.discard')}
      </Button>
    </>
  )
  return (
    <div className={styles.trouble}>
      {isAtRisk && (
        <Notice kind="warning">
          <p>{t('sheet.saving.atRisk')}</p>
        </Notice>
      )}
      {refusal && (
        <Notice kind="error" live title={t('sheet.saving.refused')} actions={choices}>
          <p>
            {isEnded(error) ? t('assess.ended.text') : problemText(error)} {t('sheet.saving.stillHere')}
          </p>
        </Notice>
      )}
    </div>
  )
}

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Workshop } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { Dialog } from '../../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'

type Props = {
  workshop: Workshop
  isOpen: boolean
  busy: boolean
  error: unknown
  onEnd: () => void
  onClose: () => void
}

/** Asks once, though it can be taken back: forty people would see it. */
export function EndDialog({ workshop, isOpen, busy, error, onEnd, onClose }: Props) {
  const { t } = useTranslation()
  const hasEnded = workshop.state === 'CLOSED'
  // On the button it came from, a second Enter would go on with what was just ended.
  useEffect(() => {
    if (hasEnded) document.getElementById('now')?.focus()
  }, [hasEnded])
  const hasRounds = workshop.activities.some(({ assessment }) => assessment !== null)
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={busy}>
        {t('workshop.console.end.confirm')}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  const submit = () => {
    if (!busy) onEnd()
  }
  return (
    <Dialog
      open={isOpen}
      title={t('workshop.console.end.title')}
      onClose={onClose}
      onSubmit={submit}
      actions={actions}
    >
      <p>{t('workshop.console.end.text')}</p>
      {hasRounds && <p>{t('workshop.console.end.rounds')}</p>}
      <p>{t('workshop.console.end.again')}</p>
      {error != null && <ProblemNotice error={error} />}
    </Dialog>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Notice } from '../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { CloseWords } from './CloseWords'
import type { Moving } from './useRound'
import styles from './round.module.css'

type Step = 'reveal' | 'close'

/** Revealing and closing: neither can be taken back, so each asks once and says what will happen. */
export function Steering({ assessment, move, wasOvertaken }: Moving & { assessment: Assessment }) {
  const { t } = useTranslation()
  const [step, setStep] = useState<Step | null>(null)
  const stop = () => {
    setStep(null)
    move.reset()
  }
  const go = () => {
    const body = step === 'close' ? { state: 'CLOSED' as const } : { state: 'OPEN' as const, revealed: true }
    move.mutate(body, { onSuccess: () => setStep(null) })
  }
  const actions = (
    <>
      <Button type="submit" variant={step === 'close' ? 'danger' : 'primary'} busy={move.isPending}>
        {step === 'close' ? t('round.steer.close') : t('round.steer.reveal')}
      </Button>
      <Button onClick={stop}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <section className={styles.steering} aria-labelledby="steering">
      <h2 id="steering">{t('round.steer.title')}</h2>
      <p>{assessment.revealed ? t('round.steer.whatRevealed') : t('round.steer.what')}</p>
      <div className={styles.actions}>
        {!assessment.revealed && <Button onClick={() => setStep('reveal')}>{t('round.steer.reveal')}</Button>}
        <Button onClick={() => setStep('close')}>{t('round.steer.close')}</Button>
      </div>
      <Dialog
        open={step !== null}
        title={step === 'close' ? t('round.steer.closeTitle') : t('round.steer.revealTitle')}
        onClose={stop}
        onSubmit={go}
        actions={actions}
      >
        {step === 'close' ? <CloseWords assessment={assessment} /> : <p>{t('round.steer.revealWords')}</p>}
        {wasOvertaken && (
          <Notice kind="warning" live>
            <p>{t('round.steer.overtaken')}</p>
          </Notice>
        )}
        {move.error && !wasOvertaken && <ProblemNotice error={move.error} />}
      </Dialog>
    </section>
  )
}

import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../../api/problem'
import { Button } from '../../../ui/action/Button'
import { FaultSummary } from '../../../ui/feedback/FaultSummary'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { sameDraft, type Draft } from './draft/draft'
import { useFaultText } from './fields/useFaultText'
import { faultsFrom, faultsIn, type Faults } from './draft/faults'
import { Fields } from './fields/Fields'
import { LeaveGuard } from '../../../ui/dialog/LeaveGuard'
import styles from './form.module.css'

type Props = {
  start: Draft
  submit: string
  busy: boolean
  saved: boolean
  error: unknown
  /** shown in place of the plain error when somebody else was faster */
  conflict?: ReactNode
  onSave: (draft: Draft) => void
  onCancel: () => void
}

/** Holds what is being written until the server has said yes: no failure clears a field. */
export function InnovationForm({ start, submit, busy, saved, error, conflict, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(start)
  const [own, setOwn] = useState<Faults>({})
  const [attempt, setAttempt] = useState(0)
  const faultText = useFaultText()

  const refused = error instanceof ApiError ? faultsFrom(error.fields, draft) : {}
  const faults = Object.keys(own).length > 0 ? own : refused
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (busy) return
    const found = faultsIn(draft)
    setOwn(found)
    setAttempt(attempt + 1)
    if (Object.keys(found).length === 0) onSave(draft)
  }
  const plainError = error != null && Object.keys(refused).length === 0
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <FaultSummary
        faults={faults}
        attempt={attempt}
        title={(count) => t('innovationForm.problems', { count })}
        text={faultText}
      />
      <Fields draft={draft} faults={faults} onChange={(change) => setDraft({ ...draft, ...change })} />
      {conflict ?? (plainError && <ProblemNotice error={error} />)}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? t('innovationForm.saving') : submit}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
      <LeaveGuard unsaved={!saved && !sameDraft(start, draft)} />
    </form>
  )
}

import { useState, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Team } from '../../../api/contract'
import { ApiError } from '../../../api/problem'
import { Button } from '../../../ui/action/Button'
import { LeaveGuard } from '../../../ui/dialog/LeaveGuard'
import { FaultSummary } from '../../../ui/feedback/FaultSummary'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { AgendaEditor } from './agenda/AgendaEditor'
import { sameDraft, type Draft } from './draft/draft'
import { faultsFrom, faultsIn, type Faults } from './draft/faults'
import { Anonymity } from './fields/Anonymity'
import { Basics } from './fields/Basics'
import { useFaultText } from './fields/useFaultText'
import { Grace } from './fields/Grace'
import { Innovations } from './fields/Innovations'
import styles from './form.module.css'
import { useOffered } from './useOffered'

type Props = {
  start: Draft
  teams: Team[]
  /** the team where there is none to choose */
  team: string | null
  linked: { id: string; name: string }[]
  isNew: boolean
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
export function WorkshopForm(props: Props) {
  const { start, teams, team, linked, isNew, submit, busy, saved, error, conflict, onSave, onCancel } = props
  const { t } = useTranslation()
  const [draft, setDraft] = useState(start)
  const [own, setOwn] = useState<Faults>({})
  const [attempt, setAttempt] = useState(0)
  const faultText = useFaultText()
  const { innovations, exercises } = useOffered(draft.team ?? team, linked)

  const refused = error instanceof ApiError ? faultsFrom(error.fields, draft) : {}
  const faults = Object.keys(own).length > 0 ? own : refused
  const change = (changed: Partial<Draft>) => setDraft((present) => ({ ...present, ...changed }))
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
        title={(count) => t('workshop.form.problems', { count })}
        text={faultText}
      />
      <Basics draft={draft} teams={teams} faults={faults} onChange={change} />
      <Innovations draft={draft} innovations={innovations} faults={faults} onChange={change} />
      <AgendaEditor
        draft={draft}
        exercises={exercises}
        innovations={innovations.filter(({ id }) => draft.innovations.includes(id))}
        faults={faults}
        onChange={(activities) => change({ activities })}
      />
      <Anonymity draft={draft} isFixed={!isNew} onChange={change} />
      <Grace draft={draft} onChange={change} />
      {conflict ?? (plainError && <ProblemNotice error={error} />)}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? t('workshop.form.saving') : submit}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
      <LeaveGuard unsaved={!saved && !sameDraft(start, draft)} />
    </form>
  )
}

import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../../ui/action/Button'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { ConfidentialHint } from '../../../../ui/field/ConfidentialHint'
import { TextArea } from '../../../../ui/field/TextArea'
import { TextField } from '../../../../ui/field/TextField'
import styles from '../memo.module.css'
import { faultsIn, isFaulty, limits, type Draft } from './draft'

type Props = {
  label: string
  start: Draft
  busy: boolean
  error: unknown
  onSave: (draft: Draft) => void
  onCancel: () => void
}

/** One next step: what, and if it is known, who and by when. */
export function ActionForm({ label, start, busy, error, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(start)
  const [refused, setRefused] = useState(false)
  const faults = faultsIn(draft)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setRefused(isFaulty(draft))
    if (isFaulty(draft)) document.getElementById('action-text')?.focus()
    else if (!busy) onSave(draft)
  }
  return (
    <form className={styles.form} aria-label={label} onSubmit={submit} noValidate>
      <TextArea
        id="action-text"
        label={t('room.action.text')}
        required
        rows={2}
        limit={limits.text}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
        error={refused && faults.text ? t(`room.action.fault.${faults.text}`) : undefined}
        after={<ConfidentialHint text={draft.text} />}
        // The form opens because somebody wants to write.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <div className={styles.two}>
        <TextField
          label={t('room.action.owner')}
          value={draft.owner}
          onChange={(event) => change({ owner: event.target.value })}
          error={refused && faults.owner ? t('room.action.fault.long') : undefined}
          autoComplete="off"
        />
        <TextField
          type="date"
          label={t('room.action.due')}
          value={draft.due}
          onChange={(event) => change({ due: event.target.value })}
          error={undefined}
        />
      </div>
      {error ? <ProblemNotice error={error} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={busy}>
          {t('room.action.save')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  )
}

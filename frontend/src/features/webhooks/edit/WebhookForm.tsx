import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { webhookEvents } from '../../../api/teams/webhooks'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { Checkbox } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { TextField } from '../../../ui/field/TextField'
import { eventKey } from '../events'
import { type Draft, faultIn, refusedIn, urlLimit, withEvent } from './draft'

type Props = {
  title: string
  submit: string
  given: Draft
  busy: boolean
  error: unknown
  onSubmit: (draft: Draft) => void
  onClose: () => void
}

export function WebhookForm({ title, submit, given, busy, error, onSubmit, onClose }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(given)
  const [tried, setTried] = useState(false)
  const [sent, setSent] = useState('')
  const own = faultIn(draft.url)
  // What the server said of an address holds until another one is typed.
  const refused = sent === draft.url ? refusedIn(error) : undefined
  const fault = (tried ? own : undefined) ?? refused
  const isSilent = draft.events.length === 0
  const send = () => {
    setTried(true)
    if (own) document.getElementById('webhook-url')?.focus()
    else if (isSilent) document.getElementById('webhook-events')?.focus()
    else if (!busy) {
      setSent(draft.url)
      onSubmit(draft)
    }
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={busy}>
        {submit}
      </Button>
      <Button variant="quiet" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
    </>
  )
  return (
    <Dialog open title={title} onClose={onClose} onSubmit={send} actions={actions}>
      <TextField
        id="webhook-url"
        type="url"
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        required
        value={draft.url}
        onChange={(event) => setDraft({ ...draft, url: event.target.value })}
        error={fault && t(`webhooks.fault.${fault}`, { limit: urlLimit })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      <ChoiceGroup
        id="webhook-events"
        legend={t('webhooks.events')}
        error={tried && isSilent ? t('webhooks.eventMissing') : undefined}
      >
        {webhookEvents.map((event) => (
          <Checkbox
            key={event}
            label={t(`webhooks.event.${eventKey[event]}`)}
            detail={t(`webhooks.eventMeans.${eventKey[event]}`)}
            checked={draft.events.includes(event)}
            onChange={({ target }) =>
              setDraft({ ...draft, events: withEvent(draft.events, event, target.checked) })
            }
          />
        ))}
      </ChoiceGroup>
      {error !== null && !refusedIn(error) && <ProblemNotice error={error} />}
    </Dialog>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as newId } from 'uuid'
import type { Action } from '../../../../api/workshops/types'
import { Button } from '../../../../ui/action/Button'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { useOutcome } from '../../../../ui/feedback/useOutcome'
import styles from '../memo.module.css'
import { ActionForm } from './ActionForm'
import { ActionRow } from './ActionRow'
import { draftOf, emptyDraft } from './draft'
import { Removed } from './Removed'
import { useActions } from './useActions'

type Editing = { action: Action; etag: string | null }

/** What will be done after the workshop, by whom and by when. */
export function Actions({ workshop, mayRun }: { workshop: string; mayRun: boolean }) {
  const { t } = useTranslation()
  const { heading, words, say } = useOutcome()
  const { actions, adding, changing, removing, restoring, opening } = useActions(workshop)
  // One id for one form, so that a press repeated after a lost answer adds nothing twice.
  const [added, setAdded] = useState<string | null>(null)
  const [edited, setEdited] = useState<Editing | null>(null)
  const [removed, setRemoved] = useState<Action | null>(null)

  const done = (outcome: string) => {
    setAdded(null)
    setEdited(null)
    say(outcome)
  }
  const edit = async (action: Action) => {
    const { body, etag } = await opening.mutateAsync(action)
    changing.reset()
    setEdited({ action: body, etag })
  }
  const remove = async (action: Action) => {
    await removing.mutateAsync(action)
    setRemoved(action)
  }
  const restore = async (action: Action) => {
    await restoring.mutateAsync(action)
    setRemoved(null)
    say(t('room.action.restored'))
  }
  const items = actions.data ?? []
  const trouble = [actions, opening, removing, restoring].find(({ isError }) => isError)?.error
  return (
    <section aria-labelledby="actions">
      <h2 id="actions" ref={heading} tabIndex={-1}>
        {t('room.action.title')}
      </h2>
      <p role="status" className={styles.outcome}>
        {removed ? '' : words}
      </p>
      {trouble ? <ProblemNotice error={trouble} onRetry={() => void actions.refetch()} /> : null}
      {actions.data && items.length === 0 && !removed && (
        <p className={styles.facts}>{t('room.action.none')}</p>
      )}
      <ul className={styles.actions}>
        {items.map((action) =>
          edited?.action.id === action.id ? (
            <li key={action.id}>
              <ActionForm
                label={t('room.action.change')}
                start={draftOf(edited.action)}
                busy={changing.isPending}
                error={changing.error}
                onSave={(draft) =>
                  changing.mutate(
                    { id: action.id, draft, etag: edited.etag },
                    { onSuccess: () => done(t('room.action.saved')) },
                  )
                }
                onCancel={() => done('')}
              />
            </li>
          ) : (
            <ActionRow key={action.id} action={action} mayRun={mayRun} onEdit={edit} onRemove={remove} />
          ),
        )}
      </ul>
      {removed && (
        <Removed
          key={removed.id}
          action={removed}
          busy={restoring.isPending}
          onUndo={restore}
          onLeave={() => setRemoved(null)}
        />
      )}
      {mayRun && added === null && (
        <div className={styles.add}>
          <Button variant={items.length === 0 ? 'primary' : 'secondary'} onClick={() => setAdded(newId())}>
            {t('room.action.add')}
          </Button>
        </div>
      )}
      {mayRun && added !== null && (
        <ActionForm
          key={added}
          label={t('room.action.add')}
          start={emptyDraft}
          busy={adding.isPending}
          error={adding.error}
          onSave={(draft) =>
            adding.mutate({ id: added, draft }, { onSuccess: () => done(t('room.action.saved')) })
          }
          onCancel={() => done('')}
        />
      )}
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../api/contract'
import { webhooksOf } from '../../api/teams/webhooks'
import { Button } from '../../ui/action/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Loading } from '../../ui/feedback/Loading'
import { ProblemNotice } from '../../ui/feedback/ProblemNotice'
import { ShownOnce } from '../../ui/screen/ShownOnce'
import { useOutcome } from '../../ui/feedback/useOutcome'
import { Changing } from './edit/Changing'
import { Making } from './edit/Making'
import { Receiving } from './Receiving'
import { WebhookRow } from './row/WebhookRow'
import styles from './webhooks.module.css'

const most = 10

type Fresh = { url: string; secret: string }

/** The addresses that hear what happens in the team, what they were sent and what they answered. */
export function WebhooksPage({ team }: { team: string }) {
  const { t } = useTranslation()
  const { heading, words, say } = useOutcome()
  const [editing, setEditing] = useState<Webhook | 'new' | null>(null)
  const [fresh, setFresh] = useState<Fresh | null>(null)
  const webhooks = useQuery(webhooksOf(team))
  if (!webhooks.data)
    return webhooks.error ? (
      <ProblemNotice error={webhooks.error} onRetry={() => void webhooks.refetch()} />
    ) : (
      <Loading />
    )
  const stop = () => setEditing(null)
  const hide = () => {
    setFresh(null)
    heading.current?.focus()
  }
  const isEmpty = webhooks.data.length === 0
  const make = (
    <Button variant={isEmpty ? 'primary' : 'secondary'} onClick={() => setEditing('new')}>
      {t('webhooks.make')}
    </Button>
  )
  return (
    <>
      {fresh && (
        <ShownOnce
          key={fresh.secret}
          secret={fresh.secret}
          title={t('webhooks.fresh', { url: fresh.url })}
          once={t('webhooks.once')}
          words={{ copy: t('webhooks.copy'), copied: t('webhooks.copied'), taken: t('webhooks.taken') }}
          onTaken={hide}
        />
      )}
      {isEmpty ? (
        <EmptyState title={t('webhooks.none')} action={make}>
          <p>{t('webhooks.noneText')}</p>
        </EmptyState>
      ) : (
        <section aria-labelledby="webhooks">
          <h2 id="webhooks" ref={heading} tabIndex={-1}>
            {t('webhooks.title', { count: webhooks.data.length })}
          </h2>
          <p role="status" className={styles.outcome}>
            {words}
          </p>
          <ul className={styles.webhooks}>
            {webhooks.data.map((webhook) => (
              <WebhookRow
                key={webhook.id}
                team={team}
                webhook={webhook}
                onChange={() => setEditing(webhook)}
                onSecret={(secret) => setFresh({ url: webhook.url, secret })}
                onDeleted={(outcome) => {
                  if (fresh?.url === webhook.url) setFresh(null)
                  say(outcome)
                }}
              />
            ))}
          </ul>
          {webhooks.data.length < most ? make : <p>{t('webhooks.most', { count: most })}</p>}
        </section>
      )}
      <Receiving />
      {editing === 'new' && (
        <Making
          team={team}
          onMade={({ url, secret }) => setFresh({ url, secret: secret ?? '' })}
          onClose={stop}
        />
      )}
      {editing !== null && editing !== 'new' && (
        <Changing team={team} webhook={editing} onChanged={() => say(t('webhooks.changed'))} onClose={stop} />
      )}
    </>
  )
}

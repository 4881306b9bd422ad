import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { dateOf } from '../../../ui/text/dates'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import { Deliveries } from '../deliveries/Deliveries'
import { eventKey } from '../events'
import styles from '../webhooks.module.css'
import { DeleteDialog } from './DeleteDialog'
import { RenewDialog } from './RenewDialog'
import { useMoves } from './useMoves'

type Props = {
  team: string
  webhook: Webhook
  onChange: () => void
  onSecret: (secret: string) => void
  onDeleted: (words: string) => void
}

export function WebhookRow({ team, webhook, onChange, onSecret, onDeleted }: Props) {
  const { t, i18n } = useTranslation()
  const [asked, setAsked] = useState<'renew' | 'delete' | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { pausing, trying } = useMoves(team, webhook, () => setIsOpen(true))
  const { id, url, events, active, createdAt } = webhook
  const stop = () => setAsked(null)
  const named = <VisuallyHidden>: {url}</VisuallyHidden>
  const problem = pausing.error ?? trying.error
  return (
    <li className={styles.webhook} aria-labelledby={`url-${id}`}>
      <h3 id={`url-${id}`} className={styles.url}>
        {url}
      </h3>
      <p>{events.map((event) => t(`webhooks.event.${eventKey[event]}`)).join(' · ')}</p>
      <p className={styles.soft} role="status">
        {t(active ? 'webhooks.active' : 'webhooks.paused')} ·{' '}
        {t('webhooks.made', { date: dateOf(createdAt, i18n.language) })}
      </p>
      <div className={styles.actions}>
        <Button variant="quiet" busy={trying.isPending} onClick={() => trying.mutate()}>
          {t('webhooks.try')}
          {named}
        </Button>
        <Button variant="quiet" onClick={onChange}>
          {t('webhooks.changeAction')}
          {named}
        </Button>
        <Button variant="quiet" busy={pausing.isPending} onClick={() => pausing.mutate(!active)}>
          {t(active ? 'webhooks.pause' : 'webhooks.resume')}
          {named}
        </Button>
        <Button variant="quiet" onClick={() => setAsked('renew')}>
          {t('webhooks.renew')}
          {named}
        </Button>
        <Button variant="quiet" onClick={() => setAsked('delete')}>
          {t('webhooks.delete')}
          {named}
        </Button>
      </div>
      {problem && <ProblemNotice error={problem} />}
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.summary}>
          {t('webhooks.deliveries.title')}
          {named}
        </summary>
        {isOpen && <Deliveries team={team} webhook={id} />}
      </details>
      <RenewDialog
        team={team}
        webhook={webhook}
        open={asked === 'renew'}
        onRenewed={onSecret}
        onClose={stop}
      />
      <DeleteDialog
        team={team}
        webhook={webhook}
        open={asked === 'delete'}
        onDeleted={onDeleted}
        onClose={stop}
      />
    </li>
  )
}

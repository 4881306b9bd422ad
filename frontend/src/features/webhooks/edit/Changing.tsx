import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../../api/contract'
import { ApiError } from '../../../api/problem'
import { changeWebhook, webhookNow, webhooksOf } from '../../../api/teams/webhooks'
import { bodyOf, type Draft, draftOf } from './draft'
import { WebhookForm } from './WebhookForm'

type Props = { team: string; webhook: Webhook; onChanged: () => void; onClose: () => void }

export function Changing({ team, webhook, onChanged, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: async (draft: Draft) => {
      const { body, etag } = await webhookNow(team, webhook.id)
      // Changed by somebody since this form was drawn: what they wrote is not to be written over unseen.
      if (body.url !== webhook.url || body.events.join() !== webhook.events.join())
        throw new ApiError('precondition-failed', 412, [], '')
      return changeWebhook(team, webhook.id, bodyOf(draft, body.active), etag)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksOf(team).queryKey, exact: true }),
    onSuccess: () => {
      onClose()
      onChanged()
    },
  })
  return (
    <WebhookForm
      title={t('webhooks.change')}
      submit={t('webhooks.changeSubmit')}
      given={draftOf(webhook)}
      busy={changing.isPending}
      error={changing.error}
      onSubmit={changing.mutate}
      onClose={onClose}
    />
  )
}

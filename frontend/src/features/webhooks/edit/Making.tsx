import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 } from 'uuid'
import type { Webhook } from '../../../api/contract'
import { makeWebhook, webhooksOf } from '../../../api/teams/webhooks'
import { bodyOf, type Draft, emptyDraft } from './draft'
import { WebhookForm } from './WebhookForm'

type Props = { team: string; onMade: (webhook: Webhook) => void; onClose: () => void }

export function Making({ team, onMade, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [id] = useState(() => v7())
  const making = useMutation({
    // The answer holds the secret: it is not to outlive this dialog in any cache.
    gcTime: 0,
    mutationFn: (draft: Draft) => makeWebhook(team, id, bodyOf(draft, true)),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: webhooksOf(team).queryKey, exact: true })
      onMade(made)
      onClose()
    },
  })
  return (
    <WebhookForm
      title={t('webhooks.make')}
      submit={t('webhooks.makeSubmit')}
      given={emptyDraft}
      busy={making.isPending}
      error={making.error}
      onSubmit={making.mutate}
      onClose={onClose}
    />
  )
}

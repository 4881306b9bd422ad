import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../../api/contract'
import { deleteWebhook, webhooksOf } from '../../../api/teams/webhooks'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'

type Props = {
  team: string
  webhook: Webhook
  open: boolean
  onDeleted: (words: string) => void
  onClose: () => void
}

export function DeleteDialog({ team, webhook, open, onDeleted, onClose }: Props) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const deleting = useMutation({
    mutationFn: () => deleteWebhook(team, webhook.id),
    onSuccess: async () => {
      onClose()
      onDeleted(t('webhooks.deleted', { url: webhook.url }))
      await queries.invalidateQueries({ queryKey: webhooksOf(team).queryKey, exact: true })
    },
  })
  return (
    <ConfirmOnce
      open={open}
      title={t('webhooks.deleteTitle')}
      confirm={t('webhooks.delete')}
      busy={deleting.isPending}
      error={deleting.isError ? problem(deleting.error) : undefined}
      onConfirm={() => deleting.mutate()}
      onClose={onClose}
    >
      <p>{t('webhooks.deleteText', { url: webhook.url })}</p>
    </ConfirmOnce>
  )
}

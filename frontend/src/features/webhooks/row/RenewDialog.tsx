import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Webhook } from '../../../api/contract'
import { renewSecret, webhooksOf } from '../../../api/teams/webhooks'
import { ConfirmOnce } from '../../../ui/dialog/ConfirmOnce'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'

type Props = {
  team: string
  webhook: Webhook
  open: boolean
  onRenewed: (secret: string) => void
  onClose: () => void
}

export function RenewDialog({ team, webhook, open, onRenewed, onClose }: Props) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const queries = useQueryClient()
  const renewing = useMutation({
    gcTime: 0,
    mutationFn: () => renewSecret(team, webhook),
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksOf(team).queryKey, exact: true }),
    onSuccess: (secret) => {
      onClose()
      onRenewed(secret)
    },
  })
  return (
    <ConfirmOnce
      open={open}
      title={t('webhooks.renewTitle')}
      confirm={t('webhooks.renew')}
      busy={renewing.isPending}
      error={renewing.isError ? problem(renewing.error) : undefined}
      onConfirm={() => renewing.mutate()}
      onClose={onClose}
    >
      <p>{t('webhooks.renewText')}</p>
    </ConfirmOnce>
  )
}

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { v7 } from 'uuid'
import type { Webhook } from '../../../api/contract'
import { changeWebhook, deliveriesOf, ping, webhookNow, webhooksOf } from '../../../api/teams/webhooks'

/** What a single press does. `onTried` shows what came of trying. */
export function useMoves(team: string, { id }: Webhook, onTried: () => void) {
  const queries = useQueryClient()
  const pausing = useMutation({
    mutationFn: async (active: boolean) => {
      const { body, etag } = await webhookNow(team, id)
      return changeWebhook(team, id, { url: body.url, events: body.events, active }, etag)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksOf(team).queryKey, exact: true }),
  })
  const trying = useMutation({
    mutationFn: () => ping(team, id, v7()),
    onSuccess: async () => {
      onTried()
      await queries.invalidateQueries({ queryKey: deliveriesOf(team, id).queryKey })
    },
  })
  return { pausing, trying }
}

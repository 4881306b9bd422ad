import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew, type Answer } from '../client'
import type { Delivery, Webhook, WebhookBody, WebhookEvent } from '../contract'

/** The contract calls it a string with a pattern; these are what the pattern lets through. */
export const webhookEvents: WebhookEvent[] = ['assessment.closed', 'innovation.changed', 'workshop.closed']

const one = '/api/v1/teams/{team}/webhooks/{webhook}'
const pageSize = 20

/** Newest first, never with their secrets; owners only. A team has ten at most. */
export function webhooksOf(team: string) {
  return queryOptions({
    queryKey: ['team', team, 'webhooks'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { team }, query: { limit: 200 } }, signal }
      return (await answered(api.GET('/api/v1/teams/{team}/webhooks', init))).body.items as Webhook[]
    },
  })
}

/** The only answer that holds the secret. */
export async function makeWebhook(team: string, webhook: string, body: WebhookBody) {
  const init = { params: { path: { team, webhook } }, body, headers: onlyNew }
  return (await answered(api.PUT(one, init))).body as Webhook
}

/** With its ETag, which the list does not hold and every change needs. */
export async function webhookNow(team: string, webhook: string) {
  return (await answered(api.GET(one, { params: { path: { team, webhook } } }))) as Answer<Webhook>
}

export async function changeWebhook(team: string, webhook: string, body: WebhookBody, etag: string | null) {
  const init = { params: { path: { team, webhook } }, body, headers: onlyAt(etag) }
  return (await answered(api.PUT(one, init))).body as Webhook
}

export function deleteWebhook(team: string, webhook: string) {
  return answered(api.DELETE(one, { params: { path: { team, webhook } } }))
}

/** The new secret, this once; the old one is good for nothing from now on. */
export async function renewSecret(team: string, { id, generation }: Webhook) {
  const init = { params: { path: { team, webhook: id } }, body: { generation: generation + 1 } }
  return (await answered(api.PUT(`${one}/secret`, init))).body.secret
}

/** Newest first, as far back as the installation keeps them. */
export function deliveriesOf(team: string, webhook: string) {
  return infiniteQueryOptions({
    queryKey: ['team', team, 'webhooks', webhook, 'deliveries'],
    initialPageParam: '',
    queryFn: async ({ signal, pageParam }) => {
      const query = { limit: pageSize, ...(pageParam && { cursor: pageParam }) }
      const init = { params: { path: { team, webhook }, query }, signal }
      const { items, next } = (await answered(api.GET(`${one}/deliveries`, init))).body
      return { items: items as Delivery[], next }
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** Sends a `ping`, to see whether the address answers. */
export function ping(team: string, webhook: string, delivery: string) {
  const init = {
    params: { path: { team, webhook, delivery } },
    body: { event: 'ping' } as const,
    headers: onlyNew,
  }
  return answered(api.PUT(`${one}/deliveries/{delivery}`, init))
}

export function sendAgain(team: string, webhook: string, delivery: string) {
  const init = { params: { path: { team, webhook, delivery } }, body: { state: 'PENDING' } as const }
  return answered(api.PUT(`${one}/deliveries/{delivery}/state`, init))
}

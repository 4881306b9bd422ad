import type { Webhook, WebhookBody, WebhookEvent } from '../../../api/contract'
import { ApiError } from '../../../api/problem'
import { webhookEvents } from '../../../api/teams/webhooks'

export type Draft = { url: string; events: WebhookEvent[] }
/** Its words stand below `webhooks.fault` in the catalogues. */
export type Fault = 'missing' | 'tooLong' | 'notAnAddress' | 'notPublic'

export const urlLimit = 500

export const emptyDraft: Draft = { url: '', events: ['assessment.closed'] }
export const draftOf = ({ url, events }: Webhook): Draft => ({ url, events })
export const bodyOf = ({ url, events }: Draft, active: boolean): WebhookBody => ({
  url: url.trim(),
  events,
  active,
})

/** Catches what is plain to see; whether the host may be sent to only the server can tell. */
export function faultIn(typed: string): Fault | undefined {
  const url = typed.trim()
  if (url === '') return 'missing'
  if (url.length > urlLimit) return 'tooLong'
  if (!URL.canParse(url)) return 'notAnAddress'
  const { protocol, username, password, hash } = new URL(url)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && username + password + hash === '' ? undefined : 'notAnAddress'
}

/** What the server found wrong with the address, when it was the address. */
export function refusedIn(error: unknown): Fault | undefined {
  const field = error instanceof ApiError ? error.fields.find(({ pointer }) => pointer === '/url') : undefined
  if (!field) return undefined
  return field.code === 'NOT_A_PUBLIC_ADDRESS' ? 'notPublic' : 'notAnAddress'
}

/** In the order in which they are offered, however they were ticked. */
export const withEvent = (chosen: WebhookEvent[], event: WebhookEvent, on: boolean) =>
  webhookEvents.filter((each) => (each === event ? on : chosen.includes(each)))

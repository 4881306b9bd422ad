import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './schema'
import { ApiError } from './problem'

/** What an operation answered, with the version it is at. */
export type Answer<T> = { body: T; etag: string | null }

const manners: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'fi')
    // A form on a stranger's page cannot set a header; that it is there tells our own write from a forged one.
    if (request.method !== 'GET') request.headers.set('X-Requested-With', 'spiraali')
    return request
  },
}

function clientAt(url: string) {
  const client = createClient<paths>({ baseUrl: url, fetch: (request) => globalThis.fetch(request) })
  client.use(manners)
  return client
}

/** The one way to the API. Wrap each call in `answered`. */
export let api = clientAt(window.location.origin)

/** Points the client at another address than the page's own; called once, before the first drawing. */
export function connect(url: string) {
  api = clientAt(url)
}

type Outcome<T> = { data?: T; error?: unknown; response: Response }

/** The body and ETag of a call, or an ApiError. */
export async function answered<T>(call: Promise<Outcome<T>>): Promise<Answer<T>> {
  const outcome = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw ApiError.unreachable(cause)
  })
  const { response, error } = outcome
  if (!response.ok) throw ApiError.of(response.status, error)
  return { body: outcome.data as T, etag: response.headers.get('ETag') }
}

/** Header for creating: refuses to touch what is already there. */
export const onlyNew = { 'If-None-Match': '*' }

/** Header for changing or deleting a shared thing: refuses when somebody was faster. */
export function onlyAt(etag: string | null) {
  return { 'If-Match': etag ?? '' }
}

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
  // The session's cookie goes along also where the API has an address of its own on the same site.
  const client = createClient<paths>({
    baseUrl: url,
    credentials: 'include',
    fetch: (request) => globalThis.fetch(request),
  })
  client.use(manners)
  return client
}

/** The one way to the API. Wrap each call in `answered`. */
export let api = clientAt(window.location.origin)
let base = window.location.origin

/** Points the client at another address than the page's own; called once, before the first drawing. */
export function connect(url: string) {
  base = url
  api = clientAt(url)
}

/** For the one thing that is visited and not called: the organisation's sign-in. */
export const addressOf = (path: string) => base + path

type Outcome<T> = { data?: T; error?: unknown; response: Response }

/** The body and ETag of a call, or an ApiError. */
export async function answered<T>(call: Promise<Outcome<T>>): Promise<Answer<T>> {
  const outcome = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw ApiError.unreachable(cause)
  })
  const { response, error } = outcome
  if (!response.ok) throw ApiError.of(response.status, error, secondsIn(response.headers.get('Retry-After')))
  return { body: outcome.data as T, etag: response.headers.get('ETag') }
}

function secondsIn(header: string | null): number | null {
  const seconds = Number(header ?? NaN)
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null
}

/** Header for creating: refuses to touch what is already there. */
export const onlyNew = { 'If-None-Match': '*' }

/** Header for changing or deleting a shared thing: refuses when somebody was faster. */
export function onlyAt(etag: string | null) {
  return { 'If-Match': etag ?? '' }
}

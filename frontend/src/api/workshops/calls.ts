import { api, type Answer } from '../client'

type Outcome<T> = Promise<{ data?: T; error?: unknown; response: Response }>
type Init = {
  params?: { path?: Record<string, string>; query?: Record<string, string | number> }
  headers?: Record<string, string>
  body?: unknown
  signal?: AbortSignal
  cache?: RequestCache
}
type Call = <T>(path: string, init: Init) => Outcome<T>

/** The room's operations until the generated schema knows them. */
export const room = () => api as unknown as Record<'GET' | 'PUT' | 'POST' | 'DELETE', Call>

export const bodyOf = async <T>(answer: Promise<Answer<T>>) => (await answer).body

import { queryOptions } from '@tanstack/react-query'
import { answered, api, onlyAt, onlyNew } from '../client'
import type { ActionBody, Memo } from './types'

/** Everything that was revealed and not hidden, by activity. */
export function memoOf(workshop: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'memo'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { workshop } }, headers: { Accept: 'application/json' }, signal }
      return (await answered(api.GET('/api/v1/workshops/{workshop}/memo', init))).body as Memo
    },
  })
}

export const memoFormats = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const
export type MemoFormat = keyof typeof memoFormats

/** The memo as a file, its words in the reader's language; read as bytes, so that a spreadsheet's mark survives. */
export async function memoFile(workshop: string, format: MemoFormat): Promise<Blob> {
  const call = api.GET('/api/v1/workshops/{workshop}/memo', {
    params: { path: { workshop } },
    headers: { Accept: memoFormats[format] },
    parseAs: 'blob',
  })
  return (await answered(call)).body
}

const actions = '/api/v1/workshops/{workshop}/actions'
const one = '/api/v1/workshops/{workshop}/actions/{action}'

export function actionsOf(workshop: string) {
  return queryOptions({
    queryKey: ['workshop', workshop, 'actions'],
    queryFn: async ({ signal }) => {
      const init = { params: { path: { workshop } }, signal }
      return (await answered(api.GET(actions, init))).body.items
    },
  })
}

const at = (workshop: string, action: string) => ({ path: { workshop, action } })

/** With its ETag, which every change of it needs. */
export function readAction(workshop: string, action: string) {
  return answered(api.GET(one, { params: at(workshop, action) }))
}

/** Without an ETag it makes the action, with one it changes it. */
export function putAction(workshop: string, action: string, body: ActionBody, etag: string | null) {
  const headers = etag === null ? onlyNew : onlyAt(etag)
  return answered(api.PUT(one, { params: at(workshop, action), body, headers }))
}

/** Dropped as it is now: what it says nobody weighs against a change that came a moment before. */
export async function deleteAction(workshop: string, action: string) {
  const { etag } = await readAction(workshop, action)
  return answered(api.DELETE(one, { params: at(workshop, action), headers: onlyAt(etag) }))
}

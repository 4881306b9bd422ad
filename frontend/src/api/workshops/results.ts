import { answered, api, onlyAt, onlyNew } from '../client'
import type { Action } from './types'

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

const one = '/api/v1/workshops/{workshop}/actions/{action}'

/**
 * The version of a next step as somebody sees it on the screen. Steps are listed without their versions; making again
 * what is there changes nothing and tells its version, and is refused when somebody has changed it meanwhile.
 */
export async function versionOf(workshop: string, { id, text, owner, due }: Action): Promise<string | null> {
  const params = { path: { workshop, action: id } }
  return (await answered(api.PUT(one, { params, body: { text, owner, due }, headers: onlyNew }))).etag
}

export async function dropAction(workshop: string, action: Action) {
  const headers = onlyAt(await versionOf(workshop, action))
  return answered(api.DELETE(one, { params: { path: { workshop, action: action.id } }, headers }))
}

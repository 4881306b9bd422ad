import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../client'

export type ScoreFilters = {
  team: string
  innovation?: string
  frameworkVersion?: string
  /** from inclusive, to exclusive */
  closedFrom?: string
  closedTo?: string
}

export type Format = 'xlsx' | 'csv'
export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const

/** The connection ended within the file. What had come of it is good for nothing. */
export class BrokenOff extends Error {
  override name = 'BrokenOff'
}

/** Whether there is any closed round at all that the filters let through. */
export function anyScores(filters: ScoreFilters) {
  return queryOptions({
    queryKey: ['scores', 'any', filters],
    queryFn: async ({ signal }) => {
      const query = { ...filters, shape: 'nested', limit: 1 } as const
      const call = api.GET('/api/v1/scores', { params: { query }, signal })
      // The contract's answer may be a file as well; without an Accept it is a page.
      const page = (await answered(call)).body as { items: unknown[] }
      return page.items.length > 0
    },
  })
}

/** Every row that the filters let through, as a file; told piece by piece how much has come. */
export async function scoresFile(
  format: Format,
  filters: ScoreFilters,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => {},
): Promise<Blob> {
  // Finnish and Swedish spreadsheets read a decimal comma, and with it the semicolon.
  const query = { ...filters, ...(format === 'csv' && { delimiter: 'semicolon' as const }) }
  const init = { params: { query }, headers: { Accept: mediaTypes[format] }, signal }
  const call = api.GET('/api/v1/scores', { ...init, parseAs: 'stream' })
  const { body } = await answered(call)
  const pieces = await collected(body, onBytes).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new BrokenOff('The file broke off', { cause })
  })
  return new Blob(pieces, { type: mediaTypes[format] })
}

async function collected(
  stream: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  onBytes: (bytes: number) => void,
) {
  const reader = stream?.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value)
    bytes += piece.value.byteLength
    onBytes(bytes)
  }
  return pieces
}

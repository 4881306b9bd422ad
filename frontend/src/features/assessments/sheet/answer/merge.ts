import type { Score } from '../../../../api/contract'
import { answerOf, noAnswer, type Answers } from './answer'

/**
 * The server's scores under what this device has changed and not yet seen acknowledged. `mine` names the
 * characteristics where the device knows better.
 */
export function merged(server: Score[], device: Answers, mine: ReadonlySet<string>): Answers {
  const ids = new Set([...server.map((score) => score.characteristic), ...Object.keys(device)])
  const scores = new Map(server.map((score) => [score.characteristic, answerOf(score)]))
  return Object.fromEntries(
    [...ids].map((id) => [id, (mine.has(id) ? device[id] : scores.get(id)) ?? noAnswer]),
  )
}

/** Which characteristics have a write waiting, read from the writes' addresses. */
export function characteristicsIn(paths: string[]): string[] {
  return paths.flatMap((path) => /\/scores\/([^/]+)$/.exec(path)?.[1] ?? [])
}

import type { Item } from '../../api/outbox/lane'
import type { Answer, AnswerBody } from '../../api/workshops/types'

const answerPath = (workshop: string) => `/workshops/${workshop}/answers/`
export const pathOf = (workshop: string, answer: string) => answerPath(workshop) + answer

/**
 * The server's answers under what this device has changed: `mine` names the answers where the device knows better,
 * also by having none any more. Their order stays, and new ones come last.
 */
export function merged(server: Answer[], device: Answer[], mine: ReadonlySet<string>): Answer[] {
  const own = new Map(device.map((answer) => [answer.id, answer]))
  const theirs = server.flatMap((answer) => (mine.has(answer.id) ? (own.get(answer.id) ?? []) : answer))
  const known = new Set(theirs.map(({ id }) => id))
  return [...theirs, ...device.filter(({ id }) => mine.has(id) && !known.has(id))]
}

/** Puts one in its place, or last; null takes it out. */
export function withAnswer(answers: Answer[], id: string, answer: Answer | null): Answer[] {
  const at = answers.findIndex((each) => each.id === id)
  if (!answer) return answers.filter((each) => each.id !== id)
  return at < 0 ? [...answers, answer] : answers.with(at, answer)
}

type Owed = { id: string; answer: Answer | null }

/** What an earlier visit left in the outbox: as if it had been done on this page. */
export function owed(workshop: string, items: Item[]): Owed[] {
  const start = answerPath(workshop)
  return items.flatMap(({ path, method, body }): Owed[] => {
    if (!path.startsWith(start)) return []
    const id = path.slice(start.length)
    if (method === 'DELETE') return [{ id, answer: null }]
    const { activity, prompt, option = null, text = null } = body as AnswerBody
    return [{ id, answer: { id, activity, prompt, option, text } }]
  })
}

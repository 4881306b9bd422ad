import type { Role, ScoreBody } from '../../../../api/contract'
import type { Item } from '../../../../api/outbox/lane'
import type { Outbox } from '../../../../api/outbox/outbox'
import type { MySheet } from '../../../../api/workshops/phone/scoring'
import { bodyOf, lackOf, scoredOf, type Scored, type Scores } from './score'

export type ScoresView = { role: string | null; scores: Scores; submitted: boolean; loaded: boolean }
type Desk = { assessment: string; sheet: string; lane: string; outbox: Outbox; pause: number }
export type ScoreKeeper = ReturnType<typeof openScores>

/** Holds one's own sheet of the round behind a live scoring, as it stands on the screen. */
export function openScores({ assessment, sheet: made, lane, outbox, pause }: Desk) {
  const due = new Map<string, ReturnType<typeof setTimeout>>()
  const mine = new Set<string>()
  const listeners = new Set<() => void>()
  let sheet = made
  let view: ScoresView = { role: null, scores: {}, submitted: false, loaded: false }

  const show = (change: Partial<ScoresView>) => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }
  const path = () => `/assessments/${assessment}/sheets/${sheet}`

  function hand(id: string) {
    clearTimeout(due.get(id))
    due.delete(id)
    const scored = view.scores[id]
    if (!scored) return
    const write = { lane, path: `${path()}/scores/${id}` }
    const lack = lackOf(scored)
    if (lack === 'empty') void outbox.write({ ...write, method: 'DELETE' })
    if (lack === 'whole') void outbox.write({ ...write, method: 'PUT', body: bodyOf(scored) })
  }

  /** What an earlier visit left in the outbox: as if it had been done on this page. */
  function resume({ path: address, body }: Item) {
    const [at, id] = address.split('/scores/')
    if (!at?.startsWith(`/assessments/${assessment}/`)) return
    sheet = at.split('/').at(-1) ?? sheet
    if (id === undefined) return show({ role: (body as { role?: string } | undefined)?.role ?? view.role })
    mine.add(id)
    show({ scores: { ...view.scores, [id]: scoredOf((body ?? {}) as ScoreBody as Partial<Scored>) } })
  }

  return {
    view: () => view,
    resume: () => outbox.status(lane).items.forEach(resume),
    /** What the server knows; what was changed here stands above it. */
    adopt(known: MySheet) {
      sheet = known.sheet ?? sheet
      const theirs = known.scores
        .filter(({ characteristic }) => !mine.has(characteristic))
        .map((score) => [score.characteristic, scoredOf(score)] as const)
      const scores = { ...view.scores, ...Object.fromEntries(theirs) }
      show({ role: known.role ?? view.role, scores, submitted: known.submitted, loaded: true })
    },
    unread: () => show({ loaded: true }),
    begin(role: Role) {
      show({ role })
      void outbox.write({ lane, method: 'PUT', path: path(), body: { role } })
    },
    change(id: string, scored: Scored, typing: boolean) {
      mine.add(id)
      clearTimeout(due.get(id))
      if (typing)
        due.set(
          id,
          setTimeout(() => hand(id), pause),
        )
      show({ scores: { ...view.scores, [id]: scored } })
      if (!typing) hand(id)
    },
    flush: () => [...due.keys()].forEach(hand),
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

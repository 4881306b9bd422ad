import type { Score, SheetBody } from '../../../../api/contract'
import type { Outbox } from '../../../../api/outbox/outbox'
import { scorePath, sheetPath, statePath } from '../../address'
import { bodyOf, isIncomplete, standing, type Answer, type Answers } from '../answer/answer'
import { characteristicsIn, merged } from '../answer/merge'
import { handedOver, keepAnswer, type SheetOnDevice } from './sheetOnDevice'

export type SheetView = { answers: Answers; typing: boolean }
export type Keeper = ReturnType<typeof openSheet>
type Place = { assessment: string; sheet: string; outbox: Outbox; pause: number }

/** Holds one sheet's answers as they stand on the screen: on the device at once, in the outbox when they are whole. */
export function openSheet({ assessment, sheet, outbox, pause }: Place, kept: SheetOnDevice['kept']) {
  const entries = Object.entries(kept)
  let view: SheetView = {
    answers: Object.fromEntries(entries.map(([id, { answer }]) => [id, answer])),
    typing: false,
  }
  const waiting = characteristicsIn(outbox.status(sheet).items.map((item) => item.path))
  const held = entries.filter(([, entry]) => entry.held).map(([id]) => id)
  const mine = new Set([...waiting, ...held])
  const due = new Map<string, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()
  // On the way to the outbox, which cannot tell of them yet: without this they would pass for saved.
  let onTheWay = 0

  function show(answers: Answers) {
    view = { answers, typing: due.size + onTheWay > 0 }
    for (const listener of listeners) listener()
  }

  async function handOver(id: string) {
    clearTimeout(due.get(id))
    due.delete(id)
    const answer = view.answers[id]
    if (!answer || isIncomplete(answer)) return show(view.answers)
    const write = { lane: sheet, path: scorePath(assessment, sheet, id) }
    onTheWay += 1
    show(view.answers)
    try {
      if (standing(answer) === 'empty') await outbox.write({ ...write, method: 'DELETE' })
      else await outbox.write({ ...write, method: 'PUT', body: bodyOf(answer) })
    } finally {
      onTheWay -= 1
      show(view.answers)
    }
    await handedOver(sheet, id, answer)
  }

  const flush = () => Promise.all([...due.keys()].map(handOver))
  for (const id of held) void handOver(id)

  return {
    view: () => view,
    /** `typing` waits for a pause before the outbox gets it; the device has it at once either way. */
    change(id: string, answer: Answer, typing: boolean) {
      mine.add(id)
      clearTimeout(due.get(id))
      if (typing)
        due.set(
          id,
          setTimeout(() => void handOver(id), pause),
        )
      show({ ...view.answers, [id]: answer })
      void keepAnswer(sheet, id, answer)
      if (!typing) void handOver(id)
    },
    /** What the server knew; changes made here since the page was opened stand above it. */
    adopt: (scores: Score[]) => show(merged(scores, view.answers, mine)),
    begin: (body: SheetBody) =>
      outbox.write({ lane: sheet, method: 'PUT', path: sheetPath(assessment, sheet), body }),
    async submit() {
      await flush()
      const path = statePath(assessment, sheet)
      await outbox.write({ lane: sheet, method: 'PUT', path, body: { state: 'SUBMITTED' }, last: true })
    },
    flush: () => void flush(),
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

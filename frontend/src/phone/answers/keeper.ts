import { v4 as uuid } from 'uuid'
import type { Outbox } from '../../api/outbox/outbox'
import type { Answer, MyAnswers } from '../../api/workshops/types'
import { isTooLong } from '../../exercise/answer/answering'
import { choiceId, pickId } from './ids'
import { merged, owed, pathOf, withAnswer } from './merge'

export type AnswersView = MyAnswers & { typing: boolean; unsaved: number }
export type Desk = { workshop: string; activity: string; seed: string; outbox: Outbox; pause: number }
export type AnswerKeeper = ReturnType<typeof openAnswers>

export const laneOf = (workshop: string, activity: string) => `${workshop} ${activity}`
const isBlank = (text: string | null) => (text ?? '').trim() === ''

/** Holds one's answers to one part as they stand on the screen, and hands each to the outbox when it is whole. */
export function openAnswers({ workshop, activity, seed, outbox, pause }: Desk) {
  const lane = laneOf(workshop, activity)
  const mine = new Set<string>()
  const due = new Map<string, ReturnType<typeof setTimeout>>()
  const listeners = new Set<() => void>()
  let onTheWay = 0
  let view: AnswersView = { own: [], group: [], typing: false, unsaved: 0 }

  function show(change: Partial<MyAnswers>) {
    const own = change.own ?? view.own
    const unsaved = own.filter(({ text }) => text !== null && isTooLong(text)).length
    view = { ...view, ...change, typing: due.size + onTheWay > 0, unsaved }
    for (const listener of listeners) listener()
  }

  async function hand(id: string) {
    clearTimeout(due.get(id))
    due.delete(id)
    const answer = view.own.find((each) => each.id === id)
    if (answer?.text && isTooLong(answer.text)) return show({})
    const write = { lane, path: pathOf(workshop, id) }
    const isGone = !answer || (answer.option === null && isBlank(answer.text))
    onTheWay += 1
    show({})
    try {
      if (isGone) await outbox.write({ ...write, method: 'DELETE' })
      else await outbox.write({ ...write, method: 'PUT', body: bodyOf(answer) })
    } finally {
      onTheWay -= 1
      show({})
    }
  }

  function put(id: string, answer: Answer | null) {
    mine.add(id)
    show({ own: withAnswer(view.own, id, answer) })
  }

  const choose = (id: string, prompt: string, option: string | null) => {
    put(id, option === null ? null : { id, activity, prompt, option, text: null })
    void hand(id)
  }
  const chosenAt = (prompt: string) =>
    view.own.filter((answer) => answer.prompt === prompt && answer.option !== null)

  return {
    view: () => view,
    newId: uuid,
    pick(prompt: string, option: string, picked: boolean) {
      const same = chosenAt(prompt).filter((answer) => answer.option === option)
      if (!picked) for (const { id } of same) choose(id, prompt, null)
      else if (same.length === 0) choose(pickId(seed, activity, prompt, option), prompt, option)
    },
    choose(prompt: string, option: string | null) {
      const [first] = chosenAt(prompt)
      choose(first?.id ?? choiceId(seed, activity, prompt), prompt, option)
    },
    write(id: string, prompt: string, text: string) {
      clearTimeout(due.get(id))
      due.set(
        id,
        setTimeout(() => void hand(id), pause),
      )
      put(id, { id, activity, prompt, option: null, text })
    },
    /** The pen is lifted: the text goes at once, and one that was emptied leaves the page. */
    leave(id: string) {
      if (due.has(id)) void hand(id)
      const answer = view.own.find((each) => each.id === id)
      if (answer?.option === null && isBlank(answer.text)) put(id, null)
    },
    flush: () => void Promise.all([...due.keys()].map(hand)),
    /** What the server knows; what was changed here since the page was opened stands above it. */
    adopt: (server: MyAnswers) => show({ own: merged(server.own, view.own, mine), group: server.group }),
    /** What an earlier visit still owes: the screen shows it as it was left. */
    resume() {
      for (const { id, answer } of owed(workshop, outbox.status(lane).items)) put(id, answer)
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function bodyOf({ activity, prompt, option, text }: Answer) {
  return option === null ? { activity, prompt, text } : { activity, prompt, option }
}

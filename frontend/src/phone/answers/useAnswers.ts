import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { myAnswers } from '../../api/workshops/phone/participant'
import type { MyAnswers } from '../../api/workshops/types'
import { keep, kept } from '../device/kept'
import { outbox } from '../device/outbox'
import type { Place } from '../device/place'
import { laneOf, openAnswers, type AnswerKeeper } from './keeper'
import { useFlush } from './useFlush'

const PAUSE = 400
const open = new Map<string, AnswerKeeper>()

/** One keeper a part for as long as the page stands: what is on its way stays there when the room moves on. */
export function keeperOf({ workshop, seed }: Place, activity: string): AnswerKeeper {
  const key = `${seed} ${activity}`
  const known = open.get(key)
  if (known) return known
  const made = openAnswers({ workshop, activity, seed, outbox, pause: PAUSE })
  open.set(key, made)
  return made
}

const keptKey = (activity: string) => `answers ${activity}`
/** Which reading each shows: of two on their way at once the one asked for first may come last. */
const adopted = new WeakMap<AnswerKeeper, number>()
let readings = 0

async function load(keeper: AnswerKeeper, { workshop }: Place, activity: string) {
  await outbox.load(laneOf(workshop, activity))
  if (!adopted.has(keeper)) keeper.resume()
  const reading = (readings += 1)
  try {
    const answers = await myAnswers(workshop, activity)
    if (reading < (adopted.get(keeper) ?? 0)) return
    adopted.set(keeper, reading)
    keeper.adopt(answers)
  } catch {
    // What was last on this screen; the feed's next word asks again.
    const old = await kept<MyAnswers>(keptKey(activity))
    if (adopted.has(keeper)) return
    adopted.set(keeper, 0)
    if (old) keeper.adopt(old)
  }
}

/** One's answers to a part and those of one's group, read again whenever `version` changes. */
export function useAnswers(place: Place, activity: string, version: string) {
  const keeper = useMemo(() => keeperOf(place, activity), [place, activity])
  useEffect(() => {
    void load(keeper, place, activity)
    // A new version says only that there is something to read.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [keeper, place, activity, version])

  useFlush(keeper.flush)

  const view = useSyncExternalStore(keeper.subscribe, keeper.view)
  useEffect(() => {
    const { own, group, typing } = view
    if (!typing && adopted.has(keeper)) void keep(keptKey(activity), { own, group })
  }, [keeper, view, activity])
  return { keeper, view }
}

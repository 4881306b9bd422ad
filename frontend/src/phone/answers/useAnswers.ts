import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { myAnswers } from '../../api/workshops/phone/participant'
import type { MyAnswers } from '../../api/workshops/types'
import { keep, kept } from '../device/kept'
import { outbox } from '../device/outbox'
import type { Place } from '../device/place'
import { laneOf, openAnswers, type AnswerKeeper } from './keeper'

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
const adopted = new WeakSet<AnswerKeeper>()

async function load(keeper: AnswerKeeper, { workshop }: Place, activity: string) {
  await outbox.load(laneOf(workshop, activity))
  if (!adopted.has(keeper)) keeper.resume()
  try {
    keeper.adopt(await myAnswers(workshop, activity))
    adopted.add(keeper)
  } catch {
    // What was last on this screen; the feed's next word asks again.
    const old = await kept<MyAnswers>(keptKey(activity))
    if (old && !adopted.has(keeper)) keeper.adopt(old)
    adopted.add(keeper)
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

  useEffect(() => {
    // The last moment at which a browser lets a page that is being left do anything.
    const leave = () => {
      if (document.visibilityState === 'hidden') keeper.flush()
    }
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('pagehide', keeper.flush)
    return () => {
      keeper.flush()
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('pagehide', keeper.flush)
    }
  }, [keeper])

  const view = useSyncExternalStore(keeper.subscribe, keeper.view)
  useEffect(() => {
    const { own, group, typing } = view
    if (!typing && adopted.has(keeper)) void keep(keptKey(activity), { own, group })
  }, [keeper, view, activity])
  return { keeper, view }
}

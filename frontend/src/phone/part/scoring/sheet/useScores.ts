import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { mySheet } from '../../../../api/workshops/phone/scoring'
import { sheetId } from '../../../answers/ids'
import { laneOf } from '../../../answers/keeper'
import { useFlush } from '../../../answers/useFlush'
import { keptRead } from '../../../device/kept'
import { outbox } from '../../../device/outbox'
import type { Place } from '../../../device/place'
import { openScores, type ScoreKeeper } from './scores'

const PAUSE = 400
const open = new Map<string, ScoreKeeper>()

function keeperOf({ workshop, seed }: Place, activity: string, assessment: string): ScoreKeeper {
  const key = `${seed} ${activity} ${assessment}`
  const known = open.get(key)
  if (known) return known
  const lane = laneOf(workshop, activity)
  const made = openScores({ assessment, sheet: sheetId(seed, assessment), lane, outbox, pause: PAUSE })
  open.set(key, made)
  return made
}

async function load(keeper: ScoreKeeper, assessment: string, lane: string) {
  await outbox.load(lane)
  keeper.resume()
  try {
    keeper.adopt(
      await keptRead(
        `sheet ${assessment}`,
        () => mySheet(assessment),
        () => false,
      ),
    )
  } catch {
    keeper.unread()
  }
}

/** One's own sheet; read again whenever `version` changes, e.g. when the reveal has handed it in. */
export function useScores(place: Place, activity: string, assessment: string, version: string) {
  const keeper = useMemo(() => keeperOf(place, activity, assessment), [place, activity, assessment])
  useEffect(() => {
    void load(keeper, assessment, laneOf(place.workshop, activity))
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new version: something to read
  }, [keeper, place, activity, assessment, version])
  useFlush(keeper.flush)
  return { keeper, view: useSyncExternalStore(keeper.subscribe, keeper.view) }
}

import { useSyncExternalStore } from 'react'
import { SaveState } from '../../../ui/feedback/SaveState'
import type { Place } from '../../device/place'
import { laneOf } from '../../answers/keeper'
import { keeperOf } from '../../answers/useAnswers'
import { useLane } from '../../answers/useLane'
import { savingOf } from './saving'

/** The honest state of one part's answers, in words. */
export function Saving({ place, activity }: { place: Place; activity: string }) {
  const status = useLane(laneOf(place.workshop, activity))
  const keeper = keeperOf(place, activity)
  const { typing, unsaved } = useSyncExternalStore(keeper.subscribe, keeper.view)
  return <SaveState state={savingOf(status, typing, unsaved)} />
}

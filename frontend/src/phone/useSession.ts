import { useCallback, useEffect, useState } from 'react'
import { leaveWorkshop } from '../api/workshops/phone/participant'
import { forgetAll } from './device/kept'
import { sendAs, whenLockedOut } from './device/outbox'
import { hasBeenInside, placeNow, takePlace, type Place } from './device/place'

export type Where = { at: 'starting' } | { at: 'outside'; lost: boolean } | { at: 'inside'; place: Place }

/** Where this phone is: nowhere yet, at the door, or in a room. */
export function useSession(hasDoor: boolean) {
  const [where, setWhere] = useState<Where>(
    // Whoever comes with a code has said where they want to be; the door knows whether they are there already.
    hasDoor ? { at: 'outside', lost: false } : { at: 'starting' },
  )

  const goIn = useCallback((place: Place) => {
    sendAs(place.seed)
    setWhere({ at: 'inside', place })
  }, [])
  const standOutside = useCallback((lost: boolean) => setWhere({ at: 'outside', lost }), [])

  useEffect(() => {
    if (hasDoor) return
    // A newcomer need not wait at the door for the server to say that they are new.
    void hasBeenInside().then((known) => !known && standOutside(false))
    void placeNow().then((place) => {
      if (place) goIn(place)
      // Whoever has come in by a code meanwhile was asked about too early.
      else setWhere((known) => (known.at === 'inside' ? known : { at: 'outside', lost: false }))
    })
  }, [hasDoor, goIn, standOutside])

  useEffect(() => whenLockedOut(() => standOutside(true)), [standOutside])

  return {
    where,
    enter: async (workshop: string, seed: string) => goIn(await takePlace(workshop, seed)),
    resume: goIn,
    lockOut: () => standOutside(true),
    /** The room is forgotten here; what was answered stays in it. */
    async leave() {
      await leaveWorkshop().catch(() => undefined)
      await forgetAll()
      standOutside(false)
    },
  }
}
export type Session = ReturnType<typeof useSession>

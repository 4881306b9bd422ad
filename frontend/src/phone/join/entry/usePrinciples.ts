import { useEffect, useState } from 'react'
import type { Exercise } from '../../../api/contract'
import { exerciseOf } from '../../../api/workshops/phone/participant'

const principlesId = 'safer-event-principles'

/** Null until they have come. */
export function usePrinciples(): Exercise | null {
  const [exercise, setExercise] = useState<Exercise | null>(null)
  useEffect(() => {
    let stays = true
    void exerciseOf(principlesId).then(
      (read) => stays && setExercise(read),
      () => undefined,
    )
    return () => void (stays = false)
  }, [])
  return exercise
}

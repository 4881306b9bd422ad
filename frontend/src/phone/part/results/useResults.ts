import { useEffect, useState } from 'react'
import { resultsNow } from '../../../api/workshops/phone/participant'
import type { Results } from '../../../api/workshops/types'

/** What is on the wall; read again at each move of the room. */
export function useResults(workshop: string, activity: string, version: number): Results | null {
  const [results, setResults] = useState<Results | null>(null)
  useEffect(() => {
    let stays = true
    void resultsNow(workshop, activity).then(
      (come) => stays && setResults(come),
      () => undefined,
    )
    return () => void (stays = false)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new version: something to read
  }, [workshop, activity, version])
  return results
}

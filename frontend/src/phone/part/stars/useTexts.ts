import { useEffect, useState } from 'react'
import { revealedTexts } from '../../../api/workshops/phone/participant'
import type { RevealedText } from '../../../api/workshops/types'
import { keptRead } from '../../device/kept'
import { isRefusal } from '../../device/place'

/** Read again at each move of the room: that may have revealed or hidden some. Null while nothing has come. */
export function useTexts(workshop: string, version: number): RevealedText[] | null {
  const [texts, setTexts] = useState<RevealedText[] | null>(null)
  useEffect(() => {
    let stays = true
    void keptRead(`texts ${workshop}`, () => revealedTexts(workshop), isRefusal).then(
      (come) => stays && setTexts(come),
      () => undefined,
    )
    return () => void (stays = false)
    // A new version says only that there is something to read.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [workshop, version])
  return texts
}

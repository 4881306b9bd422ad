import { useEffect, useRef, useState } from 'react'

/** Says what has been done; the focus goes to the heading, since the pressed button may be gone with its row. */
export function useOutcome() {
  const heading = useRef<HTMLHeadingElement>(null)
  // An object, so that the same words said twice are heard twice.
  const [outcome, setOutcome] = useState<{ words: string } | null>(null)

  // After the dialog has closed: while it is open, nothing behind it can take the focus.
  useEffect(() => {
    if (outcome) heading.current?.focus()
  }, [outcome])

  return { heading, words: outcome?.words ?? '', say: (words: string) => setOutcome({ words }) }
}

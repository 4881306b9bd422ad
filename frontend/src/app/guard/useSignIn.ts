import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { signInFor } from '../../features/account/signIn/wayBack'

/** What is known of the reader: still being asked, let in, or not. */
export type Entry = 'asking' | 'in' | 'out'

/**
 * Leads whoever is out to the sign-in; true while the page may stand. A page that is open already stays until the
 * move has been made: somebody with unsaved text is asked first and may stay.
 */
export function useSignIn(entry: Entry) {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const [wasIn, setWasIn] = useState(entry === 'in')
  if (entry === 'in' && !wasIn) setWasIn(true)

  useEffect(() => {
    if (entry === 'out') void navigate(signInFor(pathname + search), { replace: !wasIn })
    // Once for each loss: an address that changes afterwards is the move itself.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [entry])

  return entry === 'in' || (entry === 'out' && wasIn)
}

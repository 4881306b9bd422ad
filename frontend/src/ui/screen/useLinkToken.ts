import { useMemo } from 'react'
import { useLocation } from 'react-router'

const key = (name: string) => `spiraali.${name}`

/**
 * The secret of the link that led here. It is taken out of the address at once, so that it stands in no history and
 * no picture of the screen; the tab keeps it, because a reload or the organisation's sign-in comes between.
 */
export function useLinkToken(name: string): string | null {
  const { hash } = useLocation()
  return useMemo(() => taken(name, hash.slice(1)), [name, hash])
}

function taken(name: string, token: string): string | null {
  if (token !== '') {
    sessionStorage.setItem(key(name), token)
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
  }
  return tokenInHand(name)
}

/** A link that has been opened in this tab and not been used yet. */
export const tokenInHand = (name: string) => sessionStorage.getItem(key(name))

export const letGo = (name: string) => sessionStorage.removeItem(key(name))

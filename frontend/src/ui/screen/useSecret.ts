import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'

/**
 * What stands behind the # of a link: kept by the page alone and taken out of the address bar at once, so that neither
 * the history nor anybody looking over a shoulder has it.
 */
export function useSecret() {
  const { hash, pathname, search, state } = useLocation()
  const navigate = useNavigate()
  const given = hash.slice(1)
  const [secret, setSecret] = useState(given)
  // A second link pasted into the same tab loads no new page.
  if (given !== '' && given !== secret) setSecret(given)

  useEffect(() => {
    if (hash !== '') void navigate({ pathname, search }, { replace: true, state })
    // oxlint-disable-next-line react/exhaustive-deps
  }, [hash])

  return secret
}

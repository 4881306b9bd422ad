import { Outlet } from 'react-router'
import { programmeToken } from '../../features/programmes/join/token'
import { useLinkToken } from '../../ui/screen/useLinkToken'

/** Keeps a programme's link for its reader, who may have to sign in first. */
export function LinkInHand() {
  useLinkToken(programmeToken)
  return <Outlet />
}

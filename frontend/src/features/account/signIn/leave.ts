import { become } from '../../../api/session/person'

/** A real load, so that nothing of whoever just left stays in memory or comes back with the back button. */
export function leave() {
  become('')
  window.location.assign('/sign-in')
}

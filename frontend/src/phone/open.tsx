import { createRoot } from 'react-dom/client'
import { connect } from '../api/client'
import { openOffline } from './offline/register'
import { Phone } from './Phone'
import type { Spoken } from './words/load'
import { say } from './words/speak'

/** Draws the page; what it says first must have come, so that no key is ever shown. */
export function open(address: string, spoken: Spoken) {
  connect(address)
  say(spoken)
  const root = document.getElementById('root')
  if (!root) throw new Error('join.html has no #root')
  createRoot(root).render(<Phone />)
  openOffline()
  // Another code for the same open page, e.g. pasted into its address: a hash alone loads nothing anew.
  window.addEventListener('hashchange', () => window.location.reload())
}

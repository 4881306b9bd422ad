import { kept, keep } from './device'

/**
 * Whose the things on this device are: an account's id, or the mark of the link an assessor came by; empty for nobody.
 * Known without a network, because what one wrote must be found again then, and only by whoever wrote it.
 */
const accountKey = 'spiraali.person'
const linksKey = 'spiraali.links'
const listeners = new Set<() => void>()

let account = kept(accountKey)
let current = account

export const person = () => current
/** Somebody with an account has been signed in here and has not signed out. */
export const isAccount = () => current !== '' && current === account

function turnTo(next: string) {
  if (next === current) return
  current = next
  for (const listener of listeners) listener()
}

/** An account has been signed in, or (empty) out. */
export function become(next: string) {
  account = next
  keep(accountKey, next)
  turnTo(next)
}

const links = (): Record<string, string> => JSON.parse(kept(linksKey) || '{}')

/** Whether somebody without an account has come to this round on this device. */
export const cameByLink = (assessment: string) => assessment in links()

/** The one who may have come to this round by a link; empty when nobody has. */
export const assessorOf = (assessment: string) => links()[assessment] ?? ''

export const becomeAssessor = (assessment: string) => turnTo(assessorOf(assessment))

/** Tells the links that were opened on one device apart, and gives none of them away. */
export async function rememberLink(assessment: string, token: string) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))
  const mark = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  keep(linksKey, JSON.stringify({ ...links(), [assessment]: `link ${mark}` }))
  becomeAssessor(assessment)
}

export function whenPersonChanges(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** A page that was drawn for one person must not stay when another tab, or the way back, belongs to somebody else. */
export function watchPerson(leave: () => void) {
  const check = () => {
    if (kept(accountKey) !== account) leave()
  }
  window.addEventListener('storage', check)
  window.addEventListener('pageshow', check)
}

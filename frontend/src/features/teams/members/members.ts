import type { Member, TeamRole } from '../../../api/contract'

/** From the one who may most to the one who may least. */
export const roles: TeamRole[] = ['OWNER', 'EDITOR', 'VIEWER']

/** Owners first, then by name as the reader's language orders names. */
export function inOrder(members: Member[], language: string) {
  return members.toSorted(
    (one, other) =>
      roles.indexOf(one.role) - roles.indexOf(other.role) || one.name.localeCompare(other.name, language),
  )
}

/** A team keeps one owner: this one can neither leave nor become less. */
export function isOnlyOwner(members: Member[], account: string) {
  const owners = members.filter(({ role }) => role === 'OWNER')
  return owners.length === 1 && owners[0]?.account === account
}

/** Which ways in are revoked with a role, by the API: those its holder has made, or has seen and might have kept. */
export function revokedWith(role: TeamRole, next: TeamRole | null) {
  if (role === 'OWNER' && next !== 'OWNER') return next === 'EDITOR' ? 'invitations' : 'all'
  if (role === 'EDITOR' && next !== 'OWNER' && next !== 'EDITOR') return 'links'
  return null
}

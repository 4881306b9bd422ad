import type { MemberRole, ProgrammeMember } from '../../../../api/programmes/contract'

export const roles: MemberRole[] = ['COORDINATOR', 'EVALUATOR']

/** Coordinators first, then by name. */
export function inOrder(people: ProgrammeMember[], language: string) {
  return people.toSorted(
    (one, other) =>
      roles.indexOf(one.role) - roles.indexOf(other.role) || one.name.localeCompare(other.name, language),
  )
}

/** A programme keeps a coordinator: the last one can neither leave nor become less. */
export function isOnlyCoordinator(people: ProgrammeMember[], account: string): boolean {
  const coordinators = people.filter(({ role }) => role === 'COORDINATOR')
  return coordinators.length === 1 && coordinators[0]?.account === account
}

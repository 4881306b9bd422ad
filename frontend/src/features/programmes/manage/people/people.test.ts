import { expect, test } from 'vitest'
import type { MemberRole, ProgrammeMember } from '../../../../api/programmes/contract'
import { inOrder, isOnlyCoordinator } from './people'

const person = (name: string, role: MemberRole): ProgrammeMember => ({
  account: name,
  name,
  role,
  since: '2026-11-22T08:00:00Z',
})

test('coordinators come first, and names in the order of the language', () => {
  const people = [person('Örn', 'EVALUATOR'), person('Aino', 'EVALUATOR'), person('Ylva', 'COORDINATOR')]
  expect(inOrder(people, 'fi').map(({ name }) => name)).toEqual(['Ylva', 'Aino', 'Örn'])
})

test('the only coordinator is told from one of two', () => {
  const [aino, onni, eeva] = [
    person('Aino', 'COORDINATOR'),
    person('Onni', 'COORDINATOR'),
    person('Eeva', 'EVALUATOR'),
  ]
  expect(isOnlyCoordinator([aino, eeva], 'Aino')).toBe(true)
  expect(isOnlyCoordinator([aino, eeva], 'Eeva')).toBe(false)
  expect(isOnlyCoordinator([aino, onni], 'Aino')).toBe(false)
})

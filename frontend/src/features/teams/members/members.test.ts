import { expect, test } from 'vitest'
import type { Member, TeamRole } from '../../../api/contract'
import { inOrder, isOnlyOwner, revokedWith } from './members'

const member = (name: string, role: TeamRole): Member => ({
  account: name,
  name,
  email: `${name}@esimerkki.fi`,
  role,
  since: '2026-11-22T08:00:00Z',
})

test('owners come first, and names in the order of the language', () => {
  const team = [
    member('Örn', 'EDITOR'),
    member('Zacharias', 'EDITOR'),
    member('Aino', 'VIEWER'),
    member('Ylva', 'OWNER'),
  ]
  expect(inOrder(team, 'fi').map(({ name }) => name)).toEqual(['Ylva', 'Zacharias', 'Örn', 'Aino'])
})

test('the only owner is told from one of two', () => {
  const [aino, onni, eeva] = [member('Aino', 'OWNER'), member('Onni', 'OWNER'), member('Eeva', 'EDITOR')]
  expect(isOnlyOwner([aino, eeva], 'Aino')).toBe(true)
  expect(isOnlyOwner([aino, eeva], 'Eeva')).toBe(false)
  expect(isOnlyOwner([aino, onni, eeva], 'Aino')).toBe(false)
})

test('with a role go the ways in that it had let somebody make or see', () => {
  expect(revokedWith('OWNER', null)).toBe('all')
  expect(revokedWith('OWNER', 'VIEWER')).toBe('all')
  expect(revokedWith('OWNER', 'EDITOR')).toBe('invitations')
  expect(revokedWith('EDITOR', 'VIEWER')).toBe('links')
  expect(revokedWith('EDITOR', 'OWNER')).toBeNull()
  expect(revokedWith('VIEWER', null)).toBeNull()
})

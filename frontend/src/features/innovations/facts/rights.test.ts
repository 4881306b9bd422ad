import { expect, test } from 'vitest'
import type { Team, TeamRole } from '../../../api/contract'
import { rightsOf, teamToStart, writable } from './rights'

const team = (id: string, role: TeamRole): Team => ({
  id,
  name: id,
  role,
  members: 1,
  innovations: 0,
  createdAt: '2026-11-22T08:00:00Z',
})
const [own, edited, read] = [team('own', 'OWNER'), team('edited', 'EDITOR'), team('read', 'VIEWER')]

test('an editor changes, only an owner deletes, a viewer and a program get no buttons', () => {
  expect(rightsOf({ role: 'OWNER' })).toEqual({ mayChange: true, mayDelete: true })
  expect(rightsOf({ role: 'EDITOR' })).toEqual({ mayChange: true, mayDelete: false })
  expect(rightsOf({ role: 'VIEWER' })).toEqual({ mayChange: false, mayDelete: false })
  expect(rightsOf({ role: null })).toEqual({ mayChange: false, mayDelete: false })
})

test('nothing is added to a team that one only reads', () => {
  expect(writable([own, read, edited])).toEqual([own, edited])
})

test('the team is asked for only when there are several, and the address may have chosen already', () => {
  expect(teamToStart([own], 'own')).toBeNull()
  expect(teamToStart([own, edited], 'edited')).toBe('edited')
  expect(teamToStart([own, edited], 'read')).toBe('')
  expect(teamToStart([own, edited], null)).toBe('')
})

import { expect, test } from 'vitest'
import { stateOf, withScope } from './tokens'

const now = new Date('2026-11-22T08:00:00Z')

test('a key works until the moment it expires, unless it was revoked before', () => {
  expect(stateOf({ revoked: false, expiresAt: '2026-11-22T08:00:01Z' }, now)).toBe('ACTIVE')
  expect(stateOf({ revoked: false, expiresAt: '2026-11-22T08:00:00Z' }, now)).toBe('EXPIRED')
  expect(stateOf({ revoked: true, expiresAt: '2027-11-22T08:00:00Z' }, now)).toBe('REVOKED')
})

test('rights keep their order however they are ticked', () => {
  expect(withScope(['innovations:write'], 'scores:read', true)).toEqual(['scores:read', 'innovations:write'])
  expect(withScope(['scores:read', 'innovations:write'], 'scores:read', false)).toEqual(['innovations:write'])
})

import { expect, test } from 'vitest'
import { ApiError } from '../../../api/problem'
import { emailFault, faultsFrom, faultsOf, nameFault, passwordFault } from './faults'

test('a password may hold any characters and is counted by what one sees', () => {
  expect(passwordFault('neljä sanaa')).toBe('TOO_SHORT')
  expect(passwordFault('neljä sanaa 🙂')).toBeUndefined()
  expect(passwordFault('🙂'.repeat(11))).toBe('TOO_SHORT')
  expect(passwordFault('x'.repeat(129))).toBe('TOO_LONG')
})

test('spaces around a password are part of it, around a name and an address they are not', () => {
  expect(passwordFault('            ')).toBeUndefined()
  expect(nameFault('   ')).toBe('REQUIRED')
  expect(emailFault('  aino@esimerkki.fi ')).toBeUndefined()
})

test.each(['aino', 'aino@', '@esimerkki.fi', 'aino @esimerkki.fi', 'a@b@c'])('%s is no address', (email) => {
  expect(emailFault(email)).toBe('NOT_AN_EMAIL')
})

test('only what is wrong is listed', () => {
  expect(faultsOf({ name: undefined, email: 'REQUIRED' })).toEqual({ email: 'REQUIRED' })
})

test('what the server found stands at its field, or by itself where the form has no such field', () => {
  const errors = [
    { pointer: '/password', code: 'TOO_COMMON', detail: '' },
    { pointer: '/invitation', code: 'INVALID', detail: '' },
  ]
  const refusal = ApiError.of(422, { type: '/problems/invalid-request', errors })
  expect(faultsFrom(refusal, ['email', 'password'])).toEqual({ password: 'TOO_COMMON', '': 'INVALID' })
})

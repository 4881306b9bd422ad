import { expect, test } from 'vitest'
import { addressIn } from './config'
import { ApiError } from './problem'

test('the last segment of the type is what a refusal is known by', () => {
  const body = {
    type: 'https://spiraali.fi/problems/assessment-closed',
    title: '',
    status: 409,
    detail: 'Closed.',
  }
  const error = ApiError.of(409, body)
  expect([error.kind, error.status, error.message]).toEqual(['assessment-closed', 409, 'Closed.'])
})

test('errors at fields come along', () => {
  const errors = [{ pointer: '/name', code: 'REQUIRED', detail: '' }]
  expect(ApiError.of(422, { type: 'x/invalid-request', errors }).fields).toEqual(errors)
})

test.each([
  [404, 'not-found'],
  [412, 'precondition-failed'],
  [413, 'too-large'],
  [502, 'unavailable'],
  [418, 'internal'],
])('a proxy that answers %i in a shape of its own means %s', (status, kind) => {
  expect(ApiError.of(status, '<html>').kind).toBe(kind)
})

test('an address is taken without its last slash, anything else means the same origin', () => {
  expect(addressIn({ apiUrl: 'https://api.spiraali.fi/' })).toBe('https://api.spiraali.fi')
  for (const config of [{ apiUrl: '' }, { apiUrl: 7 }, {}, null, 'x'])
    expect(addressIn(config)).toBeUndefined()
})

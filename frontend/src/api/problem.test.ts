import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ApiError, faultCodes, kinds } from './problem'

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

/** The names of one of the API's enums, which are what it says over the wire. */
const namesIn = (file: string) =>
  [
    ...readFileSync(`../backend/src/main/java/fi/spiraali/http/${file}`, 'utf8').matchAll(
      /^ {4}([A-Z_]+)\b/gm,
    ),
  ].map(([, name = '']) => name)

test('every type of refusal and every fault that the API can name has a sentence', () => {
  const types = namesIn('ProblemType.java').map((name) => name.toLowerCase().replaceAll('_', '-'))
  expect([...kinds].toSorted()).toEqual(types.toSorted())
  expect([...faultCodes].toSorted()).toEqual(namesIn('FaultCode.java').toSorted())
})

test('errors at fields come along', () => {
  const errors = [{ pointer: '/name', code: 'REQUIRED', detail: '' }]
  expect(ApiError.of(422, { type: 'x/invalid-request', errors }).fields).toEqual(errors)
})

test.each([
  [401, 'sign-in-required'],
  [404, 'not-found'],
  [412, 'precondition-failed'],
  [413, 'too-large'],
  [429, 'too-many-attempts'],
  [502, 'unavailable'],
  [418, 'internal'],
])('a proxy that answers %i in a shape of its own means %s', (status, kind) => {
  expect(ApiError.of(status, '<html>').kind).toBe(kind)
})

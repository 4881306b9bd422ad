import { expect, test } from 'vitest'
import { ApiError } from '../../../api/problem'
import { bodyOf, emptyDraft, faultIn, refusedIn, withEvent } from './draft'

const refused = (pointer: string, code: string) =>
  refusedIn(ApiError.of(422, { type: '/problems/invalid-request', errors: [{ pointer, code, detail: '' }] }))

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['esimerkki.fi/kuuntelija', 'notAnAddress'],
  ['ftp://esimerkki.fi', 'notAnAddress'],
  ['https://nimi:salasana@esimerkki.fi', 'notAnAddress'],
  ['https://esimerkki.fi/#osa', 'notAnAddress'],
  [`https://esimerkki.fi/${'a'.repeat(500)}`, 'tooLong'],
  ['https://esimerkki.fi:8443/kuuntelija?avain=1', undefined],
])('%j is %s', (url, fault) => {
  expect(faultIn(url)).toBe(fault)
})

test('an address of a closed network is told from a mistyped one', () => {
  expect(refused('/url', 'NOT_A_PUBLIC_ADDRESS')).toBe('notPublic')
  expect(refused('/url', 'NOT_A_WEBHOOK_ADDRESS')).toBe('notAnAddress')
  expect(refused('/events', 'REQUIRED')).toBeUndefined()
})

test('events keep the order they are offered in', () => {
  expect(withEvent(['workshop.closed'], 'assessment.closed', true)).toEqual([
    'assessment.closed',
    'workshop.closed',
  ])
  expect(withEvent(['workshop.closed'], 'workshop.closed', false)).toEqual([])
})

test('spaces around a pasted address are not part of it', () => {
  expect(bodyOf({ ...emptyDraft, url: ' https://x.fi ' }, true)).toEqual({
    url: 'https://x.fi',
    events: ['assessment.closed'],
    active: true,
  })
})

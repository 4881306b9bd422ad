import { expect, test } from 'vitest'
import { ApiError } from '../../../api/problem'
import { isExternal, isRefusal, otherSheet, readerOf } from './reader'

const link = { name: 'Eeva', role: 'partner' as const }

test('nothing of an innovation but its name is kept on the device', () => {
  const place = {
    role: null,
    link,
    sheet: null,
    mayAssess: true,
    mayManage: false,
    innovation: { id: 'i', name: 'Iltakahvila', summary: 'Luottamuksellista', links: ['https://thl.fi'] },
  }
  expect(readerOf(place)).toEqual({ role: null, link, mayAssess: true, innovation: { name: 'Iltakahvila' } })
})

test('a member with a link of their own is still a member', () => {
  expect(isExternal({ role: 'EDITOR' })).toBe(false)
  expect(isExternal({ role: null })).toBe(true)
})

test('a no is told from a server that is away', () => {
  for (const status of [401, 403, 404, 410]) expect(isRefusal(ApiError.of(status, undefined))).toBe(true)
  for (const status of [0, 429, 500, 503]) expect(isRefusal(ApiError.of(status, undefined))).toBe(false)
})

test('one sheet each: the address may name another than one’s own', () => {
  expect(otherSheet('mine', 'other')).toBe('mine')
  expect(otherSheet('mine', 'mine')).toBeNull()
  expect(otherSheet(null, 'fresh')).toBeNull()
})

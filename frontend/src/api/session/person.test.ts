import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})
const load = () => import('./person')

test('who was signed in is known at the next visit, until they sign out', async () => {
  const first = await load()
  first.become('aino')
  vi.resetModules()
  const second = await load()
  expect([second.person(), second.isAccount()]).toEqual(['aino', true])
  second.become('')
  vi.resetModules()
  expect((await load()).person()).toBe('')
})

test('two links of one device are two people, also in the same round, and the link is not kept', async () => {
  const { becomeAssessor, cameByLink, isAccount, person, rememberLink } = await load()
  await rememberLink('round', 'secret one')
  const one = person()
  await rememberLink('round', 'secret two')
  expect(person()).not.toBe(one)
  await rememberLink('round', 'secret one')
  expect(person()).toBe(one)
  await rememberLink('another round', 'secret three')
  becomeAssessor('round')
  expect([person(), isAccount(), cameByLink('round'), cameByLink('third')]).toEqual([one, false, true, false])
  expect(JSON.stringify(localStorage)).not.toContain('secret')
})

test('a page leaves when another tab signs in somebody else, and stays when it opens a link', async () => {
  const { become, rememberLink, watchPerson } = await load()
  become('aino')
  const leave = vi.fn()
  watchPerson(leave)
  await rememberLink('round', 'secret')
  window.dispatchEvent(new StorageEvent('storage'))
  expect(leave).not.toHaveBeenCalled()
  localStorage.setItem('spiraali.person', 'onni')
  window.dispatchEvent(new StorageEvent('storage'))
  expect(leave).toHaveBeenCalledOnce()
})

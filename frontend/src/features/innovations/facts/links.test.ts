import { expect, test } from 'vitest'
import { shortLink } from './links'

test('scheme, www and the last slash are left out', () => {
  expect(shortLink('https://www.innokyla.fi/')).toBe('innokyla.fi')
})

test('a long address is cut with a sign that it goes on', () => {
  const short = shortLink(`https://innokyla.fi/fi/toimintamalli/${'a'.repeat(80)}`)
  expect(short).toHaveLength(48)
  expect(short.endsWith('…')).toBe(true)
})

import { expect, test } from 'vitest'
import { isWebLink, shortLink } from './links'

test.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.fi', 'innokyla.fi', ''])(
  '%s is not made a link',
  (text) => expect(isWebLink(text)).toBe(false),
)

test('a web address is a link with and without encryption', () => {
  expect(['https://innokyla.fi', 'http://innokyla.fi'].every(isWebLink)).toBe(true)
})

test('scheme, www and the last slash are left out', () => {
  expect(shortLink('https://www.innokyla.fi/')).toBe('innokyla.fi')
})

test('a long address is cut with a sign that it goes on', () => {
  const short = shortLink(`https://innokyla.fi/fi/toimintamalli/${'a'.repeat(80)}`)
  expect(short).toHaveLength(48)
  expect(short.endsWith('…')).toBe(true)
})

import { expect, test } from 'vitest'
import { registerFor, signInFor, wayBack } from './wayBack'

const ours = 'https://spiraali.fi'

test.each(['/', '/innovations/1', '/innovations/1?compare=2#result', '/teams'])(
  'signing in and registering come back to %s',
  (path) => {
    for (const address of [signInFor(path), registerFor(path)]) {
      const asked = new URL(address, ours).searchParams.get('to')
      expect(wayBack(asked, ours)).toBe(path)
    }
  },
)

test.each([
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'https://evil.example/',
  'https://spiraali.fi.evil.example/',
  'javascript:alert(1)',
  'innovations/1',
  '',
])('%j leads to the front page and to no stranger', (to) => {
  expect(wayBack(to, ours)).toBe('/')
})

test.each(['/sign-in?to=/teams', '/register'])('signing in never leads back to %s', (to) => {
  expect(wayBack(to, ours)).toBe('/')
})

import { expect, test } from 'vitest'
import { linkFault } from './link'

test('a link is for somebody: without a name nobody could say later whose to revoke', () => {
  expect(linkFault(' ')).toBe('missing')
  expect(linkFault('Eeva')).toBeUndefined()
  expect(linkFault('é'.repeat(101))).toBe('tooLong')
})

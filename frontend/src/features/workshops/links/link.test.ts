import { expect, test } from 'vitest'
import { linkFault } from './link'

test('a link is for somebody, and nobody is named by more than a line', () => {
  expect([linkFault('  '), linkFault('Oskari'), linkFault('é'.repeat(101))]).toEqual([
    'missing',
    undefined,
    'tooLong',
  ])
})

import { expect, test } from 'vitest'
import { textFault } from './limits'

test('a name is missing when it is only blanks', () => {
  expect(textFault('  ', 200)).toBe('missing')
})

test('a name is counted in characters as people see them, without the blanks around it', () => {
  expect(textFault(` ${'🌀'.repeat(5)} `, 5)).toBeUndefined()
  expect(textFault('a'.repeat(6), 5)).toBe('tooLong')
})

import { expect, test } from 'vitest'
import { doorIn, hasLookAlike, isWholeCode, typedCode } from './code'

test('small letters, spaces and dashes are no mistake', () => {
  expect(typedCode(' k7q-m4x ')).toBe('K7QM4X')
  expect(isWholeCode('k7q m4x')).toBe(true)
})

test('a code that is too short, too long or of foreign signs is none', () => {
  expect(isWholeCode('K7QM4')).toBe(false)
  expect(isWholeCode('K7QM4XY')).toBe(false)
  expect(isWholeCode('Ä7QM4X')).toBe(false)
})

test('O, 0, I, 1 and L are in no code, and whoever typed one is told', () => {
  expect(['K7QM4O', 'k7qm41', 'l7'].map(hasLookAlike)).toEqual([true, true, true])
  expect(isWholeCode('K7QM40')).toBe(false)
  expect(hasLookAlike('K7QM4X')).toBe(false)
})

test('the square on the wall brings the code and its key', () => {
  expect(doorIn('#K7QM4X.s3cr-et_9')).toEqual({ code: 'K7QM4X', key: 's3cr-et_9' })
  expect(doorIn('#k7qm4x')).toEqual({ code: 'K7QM4X' })
  expect(doorIn('')).toBeNull()
})

import { expect, test } from 'vitest'
import { sameName } from './sameName'

test('a name typed in another case and with loose spaces is the same name', () => {
  expect(sameName('  hehku  Toiminta ', 'HEHKU toiminta')).toBe(true)
})

test('a decomposed letter equals the composed one', () => {
  expect(sameName('Äidit', 'Äidit')).toBe(true)
})

test('a part of the name is not enough', () => {
  expect(sameName('HEHKU', 'HEHKU-toiminta')).toBe(false)
})

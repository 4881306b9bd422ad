import { expect, test } from 'vitest'
import { faultOf } from './faults'
import { formatOf, largest, wrongIn } from './file'

const at = (pointer: string) => faultOf({ pointer, code: 'INVALID', detail: '' })

test('a file is known by its name, whatever its letters', () => {
  expect(formatOf({ name: 'Pisteet.CSV' })).toBe('csv')
  expect(formatOf({ name: 'pisteet.2026.xlsx' })).toBe('xlsx')
  expect(formatOf({ name: 'pisteet.xls' })).toBeUndefined()
})

test.each([
  ['pisteet.pdf', 10, 'kind'],
  ['csv', 10, 'kind'],
  ['pisteet.csv', 0, 'empty'],
  ['pisteet.csv', largest + 1, 'large'],
  ['pisteet.csv', largest, undefined],
])('%s of %i bytes is %s', (name, size, wrong) => {
  expect(wrongIn({ name, size })).toBe(wrong)
})

test('a fault is told by its row and column', () => {
  expect(at('/12/median')).toMatchObject({ row: 12, column: 'median' })
  expect(at('/1/tulos~1keskiarvo')).toMatchObject({ row: 1, column: 'tulos/keskiarvo' })
  expect(at('/7')).toMatchObject({ row: 7, column: null })
  expect(at('team')).toMatchObject({ row: null, column: null })
})

import { expect, test } from 'vitest'
import { newestOf } from './instrument'

const title = { fi: '', sv: '', en: '' }
const version = (number: string) => ({ id: 'soila-features', version: number, title, characteristics: 11 })

test('the newest version is told by number, not by letter', () => {
  expect(newestOf([version('2024.2'), version('2024.10'), version('2024.1')]).version).toBe('2024.10')
})

test('without any instrument no round can be opened', () => {
  expect(() => newestOf([])).toThrow('no instrument')
})

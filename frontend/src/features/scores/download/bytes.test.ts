import { expect, test } from 'vitest'
import { bytesIn } from './bytes'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test('a size is said in the reader’s own units', () => {
  expect(plain(bytesIn('fi', 1_240_000))).toBe('1,2 Mt')
  expect(plain(bytesIn('en', 1_240_000))).toBe('1.2 MB')
  expect(plain(bytesIn('fi', 54_321))).toBe('54 kt')
  expect(plain(bytesIn('fi', 0))).toBe('0 tavua')
})

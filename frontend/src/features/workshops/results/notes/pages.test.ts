import { expect, test } from 'vitest'
import { nextPage, pagesOf, sizeAfter, type Size } from './pages'

test('columns that fit their window are one page, one column more is a second one', () => {
  expect(pagesOf(1000, 1000, 40)).toBe(1)
  expect(pagesOf(2040, 1000, 40)).toBe(2)
  expect(pagesOf(3080, 1000, 40)).toBe(3)
})

test('the last page may be half empty', () => {
  // Three columns of 320 with gaps of 20 make 1000; a fourth one begins a new page.
  expect(pagesOf(1340, 1000, 20)).toBe(2)
})

test('nothing measured yet is one page', () => {
  expect(pagesOf(0, 0, 20)).toBe(1)
})

test('after the last page comes the first', () => {
  expect([nextPage(0, 3), nextPage(2, 3), nextPage(0, 1), nextPage(5, 2)]).toEqual([1, 0, 0, 0])
})

function tried(isStill: boolean) {
  const sizes: Size[] = ['huge']
  for (let at = 0; at < 4; at++) sizes.push(sizeAfter(sizes[at] ?? 'huge', isStill))
  return sizes
}

test('letters shrink once for room, and on to the smallest only where pages must not turn', () => {
  expect(tried(false)).toEqual(['huge', 'large', 'large', 'large', 'large'])
  expect(tried(true)).toEqual(['huge', 'large', 'medium', 'small', 'small'])
})

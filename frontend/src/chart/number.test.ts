import { expect, test } from 'vitest'
import { formatMean, formatNumber, formatRange } from './number'

test('numbers have at most one decimal and the language’s own comma', () => {
  expect(formatNumber(3.5, 'fi')).toBe('3,5')
  expect(formatNumber(3.5, 'sv')).toBe('3,5')
  expect(formatNumber(3.5, 'en')).toBe('3.5')
  expect(formatNumber(4, 'fi')).toBe('4')
})

test('halves go up, also where the stored number lies a hair below the half', () => {
  expect(formatNumber(3.25, 'en')).toBe('3.3')
  expect(formatNumber(4.35, 'en')).toBe('4.4')
  expect(formatNumber(1.005, 'en')).toBe('1')
  expect(formatNumber(30 / 9, 'en')).toBe('3.3')
})

test('below zero halves go away from it, and there is no minus nought', () => {
  expect(formatNumber(-0.25, 'en')).toBe('-0.3')
  expect(formatNumber(-0.04, 'en')).toBe('0')
})

test('means always show their decimal', () => {
  expect(formatMean(4, 'fi')).toBe('4,0')
})

test('a range of one number is that number', () => {
  expect(formatRange(3.25, 4.75, 'fi')).toBe('3,3–4,8')
  expect(formatRange(4, 4, 'fi')).toBe('4')
})

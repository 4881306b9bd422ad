import { expect, test } from 'vitest'
import { dateOf, monthOf, timeOf } from './dates'

test('a late evening in UTC is already the next day in Helsinki', () => {
  expect(dateOf('2026-11-02T22:30:00Z', 'fi')).toBe('3.11.2026')
})

test('English puts the day before the month', () => {
  expect(dateOf('2026-11-03T10:00:00Z', 'en')).toBe('03/11/2026')
})

test('summer time is followed', () => {
  expect(dateOf('2026-05-31T21:30:00Z', 'fi')).toBe('1.6.2026')
})

test('a month offered as a name begins with a capital', () => {
  expect(monthOf('2026-11-03T10:00:00Z', 'fi')).toBe('Marraskuu 2026')
})

test('the time is that of Helsinki, written as the language writes it', () => {
  expect(timeOf('2026-11-03T12:05:00Z', 'fi')).toBe('14.05')
  expect(timeOf('2026-11-03T12:05:00Z', 'en')).toBe('14:05')
})

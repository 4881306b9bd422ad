import { expect, test } from 'vitest'
import { clockAt, hoursOf, minutesOf, timetable, total } from './clock'

test('the two-hour agenda that starts at nine ends at eleven', () => {
  const { begins, ends } = timetable(9 * 60, [20, 20, 20, 15, 25, 20])
  expect(begins.map((at) => clockAt(at, 'fi'))).toEqual(['9.00', '9.20', '9.40', '10.00', '10.15', '10.40'])
  expect(clockAt(ends, 'en')).toBe('11:00')
})

test('an evening that goes past midnight goes on at zero', () => {
  expect(clockAt(timetable(23 * 60 + 50, [20]).ends, 'sv')).toBe('0.10')
})

test('a time field that is empty or half typed is no time', () => {
  expect(['', '9', '24:00', '9:75', 'aamu'].map(minutesOf)).toEqual([null, null, null, null, null])
  expect([minutesOf('09:05'), minutesOf('13.30')]).toEqual([545, 810])
})

test('minutes add up to hours', () => {
  expect(total([20, 100])).toBe(120)
  expect(hoursOf(135)).toEqual({ hours: 2, minutes: 15 })
})

import { expect, test } from 'vitest'
import { filtersOf, isBackwards, pickedIn, withPicked } from './filters'

const nothing = { innovation: '', version: '', from: '', to: '' }
const day = (from: string) => filtersOf('t', { ...nothing, from, to: from })

test('nothing picked is everything of the team', () => {
  expect(filtersOf('t', pickedIn(new URLSearchParams()))).toEqual({ team: 't' })
})

test('days are those of Helsinki, the last one included', () => {
  expect(filtersOf('t', { ...nothing, from: '2026-01-01', to: '2026-06-30' })).toEqual({
    team: 't',
    closedFrom: '2025-12-31T22:00:00.000Z',
    closedTo: '2026-06-30T21:00:00.000Z',
  })
})

test('days on which the clocks are turned begin when they begin', () => {
  expect(day('2026-03-29')).toMatchObject({
    closedFrom: '2026-03-28T22:00:00.000Z',
    closedTo: '2026-03-29T21:00:00.000Z',
  })
  expect(day('2026-10-25')).toMatchObject({
    closedFrom: '2026-10-24T21:00:00.000Z',
    closedTo: '2026-10-25T22:00:00.000Z',
  })
})

test('what is picked stands in the address and leaves the rest of it alone', () => {
  const address = withPicked(new URLSearchParams('lang=sv&version=1'), { innovation: 'i', version: '' })
  expect(address.toString()).toBe('lang=sv&innovation=i')
  expect(pickedIn(address)).toEqual({ ...nothing, innovation: 'i' })
})

test('a day mistyped in the address is no day', () => {
  expect(pickedIn(new URLSearchParams('from=2026-13-45&to=x'))).toEqual(nothing)
})

test('a period has to end after it begins', () => {
  expect(isBackwards({ ...nothing, from: '2026-05-02', to: '2026-05-01' })).toBe(true)
  expect(isBackwards({ ...nothing, from: '2026-05-01', to: '2026-05-01' })).toBe(false)
  expect(isBackwards({ ...nothing, to: '2026-05-01' })).toBe(false)
})

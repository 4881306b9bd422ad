import { expect, test } from 'vitest'
import { addressWith, filtersIn, isNarrowed, onlyTeam, withoutFilters } from './filters'

test('a bare address shows what is in use', () => {
  expect(filtersIn(new URLSearchParams())).toEqual({ state: 'ACTIVE' })
})

test('the address carries search, filters and the archive', () => {
  expect(filtersIn(new URLSearchParams('q= teini &stage=ideas&county=lappi&state=archived'))).toEqual({
    q: 'teini',
    stage: 'ideas',
    county: 'lappi',
    state: 'ARCHIVED',
  })
})

test('a choice that is cleared leaves the address, the language stays', () => {
  const address = addressWith(new URLSearchParams('lang=sv&stage=ideas'), 'stage', '')
  expect(address.toString()).toBe('lang=sv')
})

test('clearing takes search and filters but not the archive', () => {
  const address = withoutFilters(
    new URLSearchParams('q=a&team=e&objective=b&stage=c&county=d&state=archived'),
  )
  expect(address.toString()).toBe('state=archived')
})

test('the archive alone does not count as narrowing', () => {
  expect(isNarrowed({ state: 'ARCHIVED' })).toBe(false)
  expect(isNarrowed({ state: 'ACTIVE', county: 'lappi' })).toBe(true)
})

test('a team is told apart from a search within it', () => {
  expect(onlyTeam({ state: 'ACTIVE', team: 'a' })).toBe('a')
  expect(onlyTeam({ state: 'ACTIVE', team: 'a', q: 'teini' })).toBeUndefined()
  expect(onlyTeam({ state: 'ARCHIVED', team: 'a' })).toBeUndefined()
  expect(onlyTeam({ state: 'ACTIVE' })).toBeUndefined()
})

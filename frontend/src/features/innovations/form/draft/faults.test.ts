import { expect, test } from 'vitest'
import { bodyOf, emptyDraft, sameDraft, type Draft } from './draft'
import { faultsFrom, faultsIn } from './faults'

const draft: Draft = {
  ...emptyDraft,
  name: ' HEHKU ',
  links: [
    { key: 'a', url: 'https://innokyla.fi' },
    { key: 'b', url: '  ' },
    { key: 'c', url: 'innokyla.fi' },
  ],
}

test('a team has to be chosen where there are several', () => {
  expect(faultsIn({ ...emptyDraft, name: 'HEHKU', team: '' })).toEqual({ team: 'TEAM_NEEDED' })
  expect(faultsIn({ ...emptyDraft, name: 'HEHKU', team: 'a' })).toEqual({})
})

test('a name is needed, and spaces are none', () => {
  expect(faultsIn({ ...draft, name: '  ', links: [] })).toEqual({ name: 'REQUIRED' })
})

test('characters are counted as people count them, so an emoji is one', () => {
  expect(faultsIn({ ...emptyDraft, name: '🌀'.repeat(200) })).toEqual({})
  expect(faultsIn({ ...emptyDraft, name: '🌀'.repeat(201) })).toEqual({ name: 'TOO_LONG' })
})

test('an address without its scheme is shown at its own row', () => {
  expect(faultsIn(draft)).toEqual({ 'link-c': 'NOT_A_LINK' })
})

test('a scheme that a browser would run is no link', () => {
  expect(faultsIn({ ...draft, links: [{ key: 'a', url: 'javascript:alert(1)' }] })).toEqual({
    'link-a': 'NOT_A_LINK',
  })
})

test("the server's pointer counts the links that were sent, not the empty rows", () => {
  expect(bodyOf(draft).links).toEqual(['https://innokyla.fi', 'innokyla.fi'])
  expect(faultsFrom([{ pointer: '/links/1', code: 'NOT_A_LINK', detail: '' }], draft)).toEqual({
    'link-c': 'NOT_A_LINK',
  })
})

test('a pointer into a list of choices is shown at the group', () => {
  expect(faultsFrom([{ pointer: '/objectives/0', code: 'UNKNOWN_VALUE', detail: '' }], draft)).toEqual({
    objectives: 'UNKNOWN_VALUE',
  })
})

test('loose spaces and empty rows are no change', () => {
  expect(
    sameDraft(draft, { ...draft, name: 'HEHKU', links: draft.links.filter(({ key }) => key !== 'b') }),
  ).toBe(true)
})

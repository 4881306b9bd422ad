import { expect, test } from 'vitest'
import type { Problem } from '../../../api/contract'
import { nothingOwed } from '../../../api/outbox/status'
import { reasonOf, savingOf, waitsForRoom } from './saving'

const refusal = (type: string): Problem => ({ type, title: '', status: 409, detail: '' })

test('the worst state is the one that is told', () => {
  expect(savingOf(nothingOwed, false, 0)).toBe('saved')
  expect(savingOf(nothingOwed, true, 0)).toBe('saving')
  expect(savingOf({ ...nothingOwed, state: 'kept' }, true, 0)).toBe('kept')
  expect(savingOf({ ...nothingOwed, state: 'refused' }, true, 1)).toBe('failed')
})

test('a text that is too long to be sent is kept, not saved', () => {
  expect(savingOf(nothingOwed, false, 1)).toBe('kept')
})

test('what came too late waits for the room, what is wrong does not', () => {
  const lane = (type: string) => ({ ...nothingOwed, refusals: [refusal(type)] })
  expect(reasonOf(refusal('https://spiraali.fi/problems/activity-closed'))).toBe('activity-closed')
  expect(waitsForRoom(lane('urn:problem:activity-closed'))).toBe(true)
  expect(waitsForRoom(lane('about:blank'))).toBe(false)
})

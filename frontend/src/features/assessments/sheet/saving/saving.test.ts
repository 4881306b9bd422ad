import { expect, test } from 'vitest'
import type { LaneStatus } from '../../../../api/outbox/status'
import { savingOf } from './saving'

const status = (state: LaneStatus['state']): LaneStatus => ({
  state,
  unsent: 0,
  savedAt: 0,
  refusals: [],
  items: [],
})

test('a sheet is saved only when nothing is typed, sent, waiting or unfinished', () => {
  expect(savingOf(status('saved'), false, 0)).toBe('saved')
  expect(savingOf(status('saved'), true, 0)).toBe('saving')
  expect(savingOf(status('saving'), false, 0)).toBe('saving')
  expect(savingOf(status('saved'), false, 1)).toBe('kept')
})

test('trouble is told before anything else', () => {
  expect(savingOf(status('kept'), true, 0)).toBe('kept')
  expect(savingOf(status('refused'), true, 2)).toBe('failed')
})

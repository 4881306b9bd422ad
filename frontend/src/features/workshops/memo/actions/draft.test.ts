import { expect, test } from 'vitest'
import { bodyOf, draftOf, emptyDraft, faultsIn, isFaulty } from './draft'

test('what is left out is sent as nothing, not as an empty word', () => {
  expect(bodyOf({ text: ' Varataan työaika ', owner: ' ', due: '' })).toEqual({
    text: 'Varataan työaika',
    owner: null,
    due: null,
  })
})

test('an action comes back into the form as it was', () => {
  const action = {
    id: 'a',
    text: 'Soitetaan',
    owner: null,
    due: '2026-12-15',
    createdAt: '2026-11-24T08:00:00Z',
  }
  expect(bodyOf(draftOf(action))).toEqual({ text: 'Soitetaan', owner: null, due: '2026-12-15' })
})

test('an action needs words, and neither it nor its owner may be too long', () => {
  expect(faultsIn(emptyDraft)).toEqual({ text: 'missing', owner: null })
  expect(faultsIn({ text: 'x'.repeat(1001), owner: 'y'.repeat(101), due: '' })).toEqual({
    text: 'long',
    owner: 'long',
  })
  expect(isFaulty({ text: '😀'.repeat(1000), owner: '', due: '' })).toBe(false)
})

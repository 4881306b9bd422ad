import { expect, test } from 'vitest'
import { bodyOf, lackOf, nothing, scoredOf } from './score'

test('a level is whole by itself', () => {
  expect(lackOf({ ...nothing, level: 4 })).toBe('whole')
  expect(bodyOf({ ...nothing, level: 4, evidence: ' ' })).toEqual({ level: 4, strengthen: false })
})

test('that it does not apply waits for its reason', () => {
  const scored = { ...nothing, unscored: 'not-applicable' as const }
  expect(lackOf(scored)).toBe('reason')
  expect(lackOf({ ...scored, reason: 'Yksi kunta' })).toBe('whole')
})

test('not knowing yet needs no reason and takes none along', () => {
  const scored = { ...nothing, unscored: 'dont-know-yet' as const, reason: 'vanha' }
  expect(lackOf(scored)).toBe('whole')
  expect(bodyOf(scored)).toEqual({ unscored: 'dont-know-yet', strengthen: false })
})

test('a mark or a text without a choice waits for the choice', () => {
  expect(lackOf({ ...nothing, strengthen: true })).toBe('choice')
  expect(lackOf(nothing)).toBe('empty')
})

test('what the server holds comes back as it was given', () => {
  const score = {
    characteristic: 'c',
    level: 2,
    unscored: null,
    reason: null,
    evidence: 'näkyy',
    strengthen: true,
  }
  expect(bodyOf(scoredOf(score))).toEqual({ level: 2, evidence: 'näkyy', strengthen: true })
})

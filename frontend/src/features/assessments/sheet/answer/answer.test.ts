import { expect, test } from 'vitest'
import { answerOf, bodyOf, isIncomplete, levelOfKey, noAnswer, standing, withoutChoice } from './answer'

const key = (pressed: string, more = {}) =>
  levelOfKey({ key: pressed, ctrlKey: false, metaKey: false, altKey: false, inText: false, ...more })

test('nothing said is empty, a level is an answer', () => {
  expect(standing(noAnswer)).toBe('empty')
  expect(standing({ ...noAnswer, evidence: '  \n' })).toBe('empty')
  expect(standing({ ...noAnswer, level: 1 })).toBe('answered')
  expect(standing({ ...noAnswer, unscored: 'dont-know-yet' })).toBe('answered')
})

test('"does not apply" waits for its reason', () => {
  expect(standing({ ...noAnswer, unscored: 'not-applicable' })).toBe('needs-reason')
  expect(standing({ ...noAnswer, unscored: 'not-applicable', reason: 'Toimii vain verkossa' })).toBe(
    'answered',
  )
})

test('text or a mark without a choice waits for one', () => {
  expect(standing({ ...noAnswer, evidence: 'Kolme perhettä' })).toBe('needs-answer')
  expect(standing({ ...noAnswer, strengthen: true })).toBe('needs-answer')
})

test('a text beyond the limit is held back rather than cut, and a letter outside the basic plane counts once', () => {
  expect(standing({ ...noAnswer, level: 3, evidence: 'ä'.repeat(4001) })).toBe('too-long')
  expect(standing({ ...noAnswer, level: 3, evidence: '𝄞'.repeat(4000) })).toBe('answered')
  expect(isIncomplete({ ...noAnswer, evidence: 'ä'.repeat(4001) })).toBe(true)
})

test('exactly one of level and unscored is sent, with the texts that belong to it', () => {
  expect(bodyOf({ ...noAnswer, level: 4, reason: 'jäi toisesta valinnasta', evidence: 'Tieto' })).toEqual({
    level: 4,
    evidence: 'Tieto',
    strengthen: false,
  })
  expect(bodyOf({ ...noAnswer, unscored: 'not-applicable', reason: 'Syy', strengthen: true })).toEqual({
    unscored: 'not-applicable',
    reason: 'Syy',
    strengthen: true,
  })
  expect(bodyOf({ ...noAnswer, unscored: 'dont-know-yet' })).toEqual({
    unscored: 'dont-know-yet',
    strengthen: false,
  })
})

test('a score from the server is an answer on the screen', () => {
  const score = {
    characteristic: 'idea',
    level: 2,
    unscored: null,
    reason: null,
    evidence: null,
    strengthen: true,
  }
  expect(answerOf(score)).toEqual({ ...noAnswer, level: 2, strengthen: true })
})

test('clearing a choice keeps what was written', () => {
  expect(withoutChoice({ ...noAnswer, level: 2, evidence: 'Teksti', strengthen: true })).toEqual({
    ...noAnswer,
    evidence: 'Teksti',
  })
})

test('keys from 1 to 5 give a level, but not in a text and not with a modifier', () => {
  expect(['0', '1', '5', '6', 'a', 'F1'].map((pressed) => key(pressed))).toEqual([
    null,
    1,
    5,
    null,
    null,
    null,
  ])
  expect(key('3', { inText: true })).toBeNull()
  expect(key('3', { ctrlKey: true })).toBeNull()
})

import { expect, test } from 'vitest'
import { noAnswer } from './answer'
import { characteristicsIn, merged } from './merge'

const score = (characteristic: string, level: number) => ({
  characteristic,
  level,
  unscored: null,
  reason: null,
  evidence: null,
  strengthen: false,
})

test('the server is right where the device has nothing unsent', () => {
  expect(merged([score('idea', 4)], { idea: { ...noAnswer, level: 2 } }, new Set())).toEqual({
    idea: { ...noAnswer, level: 4 },
  })
})

test('the device is right where its own change has not been acknowledged', () => {
  expect(merged([score('idea', 4)], { idea: { ...noAnswer, level: 2 } }, new Set(['idea']))).toEqual({
    idea: { ...noAnswer, level: 2 },
  })
})

test('text that waits for a choice survives the server knowing nothing of it', () => {
  const device = { need: { ...noAnswer, evidence: 'Kesken' } }
  expect(merged([], device, new Set(['need']))).toEqual(device)
})

test('what was cleared elsewhere is cleared here', () => {
  expect(merged([], { idea: { ...noAnswer, level: 2 } }, new Set())).toEqual({ idea: noAnswer })
})

test('waiting writes name their characteristic', () => {
  expect(
    characteristicsIn(['/assessments/a/sheets/s', '/assessments/a/sheets/s/scores/co-creation']),
  ).toEqual(['co-creation'])
})

import { describe, expect, test } from 'vitest'
import { accordOf } from './agreement'
import { cellOf } from './table/columns'
import { along, columnHeights, type ProfileRow } from './profile'

describe('agreement in words', () => {
  test('one answer or none says too few', () => expect(accordOf(null, [0, 1, 0, 0, 0])).toBe('too-few'))
  test('all on one level are unanimous', () => expect(accordOf(1, [0, 0, 4, 0, 0])).toBe('unanimous'))
  test('4 4 5 3 4 are of similar mind', () => expect(accordOf(0.7, [0, 0, 1, 3, 1])).toBe('similar'))
  test('2 3 4 4 5 5 are scattered', () => expect(accordOf(0.4166667, [0, 1, 1, 2, 2])).toBe('scattered'))
  test('one on each level are scattered', () => expect(accordOf(0, [1, 1, 1, 1, 1])).toBe('scattered'))
  test('1 1 3 5 5 are two camps', () => expect(accordOf(-0.5666667, [2, 0, 1, 0, 2])).toBe('two-camps'))
  test('two camps need both ends, whatever the number', () =>
    expect(accordOf(-0.1, [0, 0, 2, 0, 2])).toBe('scattered'))
})

test('a bar begins at level 1 and ends at level 5', () => {
  expect([1, 2, 3, 4, 5].map(along)).toEqual([0, 25, 50, 75, 100])
})

test('the fullest column is full height, and nobody’s answers are no column', () => {
  expect(columnHeights([0, 1, 2, 0, 4])).toEqual([0, 0.25, 0.5, 0, 1])
  expect(columnHeights([0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 0])
})

describe('a table cell', () => {
  const empty = {
    median: null,
    q1: null,
    q3: null,
    min: null,
    max: null,
    mean: null,
    agreement: null,
    agreed: null,
  }
  const row: ProfileRow = {
    ...empty,
    id: 'x',
    name: 'X',
    group: 'purpose',
    n: 0,
    distribution: [0, 0, 0, 0, 0],
    notApplicable: 1,
    dontKnowYet: 2,
    strengthen: 0,
  }

  test('without a number is empty, never 0', () => {
    expect(cellOf(row, 'median', 'fi').text).toBeNull()
    expect(cellOf(row, 'quartiles', 'fi').text).toBeNull()
    expect(cellOf(row, 'agreement', 'fi').text).toBeNull()
    expect(cellOf(row, 'dontKnowYet', 'fi').text).toBe('2')
  })

  test('says the agreement as number and words', () => {
    const split = { ...row, agreement: -0.5666667, distribution: [2, 0, 1, 0, 2] }
    expect(cellOf(split, 'agreement', 'fi')).toEqual({ text: '−0,6', accord: 'two-camps' })
  })
})

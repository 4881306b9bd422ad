import { expect, test } from 'vitest'
import type { Results } from '../../../api/workshops/types'
import { chosen, promptsWithAnswers } from './sums'

const text = { id: 't', activity: 'a', text: 'Kainuu', group: 1, name: null, hidden: false }
const results: Results = {
  activity: 'a',
  exercise: 'pair-discussion',
  revealed: true,
  answered: 9,
  groups: 5,
  choices: [
    { prompt: 'recognise', option: 'b', people: 4, groups: 3 },
    { prompt: 'recognise', option: 'a', people: 4, groups: 3 },
    { prompt: 'recognise', option: 'c', people: 6, groups: 5 },
  ],
  texts: [{ ...text, prompt: 'news.1.area' }],
  moreTexts: 0,
  stars: [],
}

test('the most chosen comes first, and equals keep the order of the sheet', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(chosen(results, 'recognise', options).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('prompts that only answers know come after those of the sheet', () => {
  expect(promptsWithAnswers(results, ['points', 'recognise'])).toEqual(['recognise', 'news.1.area'])
})

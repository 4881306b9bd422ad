import { expect, test } from 'vitest'
import { firstKnown, languageIn } from './languages'

test('a phone set to Swedish is spoken to in Swedish, one set to Estonian in Finnish', () => {
  expect(firstKnown(['', 'sv-FI', 'en'])).toBe('sv')
  expect(firstKnown(['', 'et-EE'])).toBe('fi')
})

test('a workshop that is not held in the reader’s language is joined in its first', () => {
  expect(languageIn(['sv', 'en'], 'en')).toBe('en')
  expect(languageIn(['sv', 'en'], 'fi')).toBe('sv')
})

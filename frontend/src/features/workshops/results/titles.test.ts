import { expect, test } from 'vitest'
import { titleIn } from './titles'

test('a title is told in the reader’s language, else in the first there is', () => {
  expect(titleIn({ fi: 'Suomeksi', sv: null, en: 'English' }, 'sv')).toBe('Suomeksi')
  expect(titleIn({ fi: 'Suomeksi', sv: null, en: 'English' }, 'en')).toBe('English')
})

import { expect, test } from 'vitest'
import { titleIn } from './localized'

test('a title that lacks the reader’s language is shown in the first there is', () => {
  expect(titleIn({ fi: 'Suomeksi', sv: null, en: 'English' }, 'en')).toBe('English')
  expect(titleIn({ fi: 'Suomeksi', sv: null, en: 'English' }, 'sv')).toBe('Suomeksi')
  expect(titleIn({ fi: null, sv: 'Inledning', en: 'Opening' }, 'fi')).toBe('Inledning')
})

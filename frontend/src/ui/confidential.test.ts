import { expect, test } from 'vitest'
import { noticedIn } from './confidential'

test('a personal identity code with a right check character is noticed', () => {
  expect(noticedIn('Asiakas 131052-308T tuli mukaan')).toEqual(['identity-code'])
})

test('the separators that came in 2023 are known', () => {
  expect(noticedIn('131052X308T')).toEqual(['identity-code'])
  expect(noticedIn('010594y9032')).toEqual(['identity-code'])
  expect(noticedIn('131005B308W')).toEqual([])
})

test('a code with a wrong check character is some other number', () => {
  expect(noticedIn('131052-308U')).toEqual([])
})

test('a code whose date cannot be is some other number', () => {
  expect(noticedIn('991352-3087')).toEqual([])
})

test.each(['040 123 4567', '+358 40 1234567', '(09) 1234 5678 tai 09 1234 5678', '050-1234567'])(
  'the phone number %s is noticed',
  (text) => {
    expect(noticedIn(text)).toEqual(['phone'])
  },
)

test('an e-mail address is noticed', () => {
  expect(noticedIn('kirjoita maija.meikäläinen@hyvinvointialue.fi.')).toEqual(['email'])
})

test.each([
  'Vuosina 2021–2022 mukana oli 12–17-vuotiaita',
  'kokous 3.11.2026 klo 14.05',
  'URN:ISBN:978-952-408-260-0',
  'https://www.julkari.fi/handle/10024/148603',
  'Budjetti 1 200 000 euroa',
])('%s gives nobody away', (text) => {
  expect(noticedIn(text)).toEqual([])
})

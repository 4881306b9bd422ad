import { cleanup, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import fi from '../../../locales/fi.json'
import { ProfileBars } from '../../ProfileBars'
import { ProfileTable } from '../../ProfileTable'
import type { ProfileRow } from '../profile'

const language = createInstance()
afterEach(cleanup)
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))

const scored: ProfileRow = {
  id: 'everyday-life',
  name: 'Arki',
  group: 'purpose',
  n: 5,
  distribution: [2, 0, 1, 0, 2],
  median: 3,
  q1: 1,
  q3: 5,
  min: 1,
  max: 5,
  mean: 3,
  agreement: -0.5666667,
  agreed: 4,
  notApplicable: 0,
  dontKnowYet: 0,
  strengthen: 2,
}
const nothing = {
  median: null,
  q1: null,
  q3: null,
  min: null,
  max: null,
  mean: null,
  agreement: null,
  agreed: null,
}
const unscored: ProfileRow = {
  ...scored,
  ...nothing,
  id: 'participation',
  name: 'Osallisuus',
  n: 0,
  distribution: [0, 0, 0, 0, 0],
  notApplicable: 3,
  dontKnowYet: 2,
  strengthen: 0,
}

test('the table names its rows and columns and says two camps in words', () => {
  render(
    <I18nextProvider i18n={language}>
      <ProfileTable caption="Kierros 2" rows={[scored, unscored]} />
    </I18nextProvider>,
  )
  expect(screen.getByRole('table', { name: 'Kierros 2' })).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: 'Arki' })).toBeTruthy()
  expect(screen.getByRole('columnheader', { name: 'Kvartiilit' })).toBeTruthy()
  expect(screen.getByText('kaksi leiriä')).toBeTruthy()
})

test('a characteristic without a score is told in words, never as a bar', () => {
  render(
    <I18nextProvider i18n={language}>
      <ProfileBars label="Kierros 2" rows={[unscored]} />
    </I18nextProvider>,
  )
  const row = screen.getAllByRole('listitem').find((item) => item.textContent?.includes('Osallisuus'))
  expect(row?.textContent).toContain('3 vastasi: ei koske tätä ratkaisua')
  expect(row?.querySelector('svg')).toBeNull()
})

import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import fi from '../../locales/fi.json'
import { RadarChart } from '../RadarChart'

const language = createInstance()
afterEach(cleanup)
beforeAll(() =>
  language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } }),
)

const axes = ['Arki', 'Osallisuus', 'Vaikutus'].map((name) => ({
  id: name,
  name,
  shortName: name,
  group: 'purpose',
  n: 5,
}))
const groups = [{ id: 'purpose', name: 'Tarkoitus' }]
const series = [
  {
    id: 'm',
    name: 'Mediaani',
    values: [4, null, 2.25],
    gapReasons: [null, 'ei koske', null],
    style: 0 as const,
  },
]

function draw() {
  render(
    <I18nextProvider i18n={language}>
      <button>Ennen</button>
      <RadarChart label="Kierros 2" axes={axes} groups={groups} series={series} agreed={[null, null, 3]} />
      <button>Jälkeen</button>
    </I18nextProvider>,
  )
  return within(screen.getByRole('figure', { name: 'Kierros 2' }))
}

test('each axis is named by the full sentence of its numbers', () => {
  const chart = draw()
  expect(
    chart.getByRole('img', { name: '3/3 Vaikutus: Mediaani 2,3, Yhteinen näkemys 3, 5 arvioijaa.' }),
  ).toBeTruthy()
  expect(
    chart.getByRole('img', { name: '2/3 Osallisuus: Mediaani Ei arvioitu (ei koske), 5 arvioijaa.' }),
  ).toBeTruthy()
})

test('the chart is one tab stop, arrows walk it and the numbers follow', async () => {
  const chart = draw()
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^1\/3 Arki/)
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^3\/3 Vaikutus/)
  expect(chart.getByText('2,3')).toBeTruthy()
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Jälkeen')
  await user.tab({ shift: true })
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^3\/3 Vaikutus/)
})

test('an unscored axis says why while it is looked at', async () => {
  const chart = draw()
  await userEvent.setup().hover(chart.getByRole('img', { name: /^2\/3/ }))
  expect(chart.getByText('Ei arvioitu (ei koske)')).toBeTruthy()
})

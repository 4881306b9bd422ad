import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Team } from '../../../api/contract'
import fi from '../../../locales/fi.json'
import { Importing } from './Importing'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))

/** Each request's query and body, and what the API says to it. */
let asked: { search: string; type: string | null; body: string }[]
let answer: (dryRun: boolean) => Response
beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const { search, searchParams } = new URL(request.url)
    asked.push({ search, type: request.headers.get('Content-Type'), body: await request.text() })
    return answer(searchParams.get('dryRun') === 'true')
  })
  const team = { id: 't', name: 'Iltaperhe', role: 'EDITOR' } as Team
  render(
    <QueryClientProvider client={new QueryClient()}>
      <I18nextProvider i18n={language}>
        <MemoryRouter>
          <Importing team={team} />
        </MemoryRouter>
      </I18nextProvider>
    </QueryClientProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const counts = { rounds: 12, newInnovations: 1, alreadyThere: 0 }
const sound = (dryRun: boolean) => Response.json({ ...counts, written: !dryRun })
const choose = (name: string, text: string) => {
  const input = screen.getByLabelText<HTMLInputElement>('Valitse tiedosto', { selector: 'input' })
  return userEvent.upload(input, new File([text], name), { applyAccept: false })
}

test('a file is looked through first and written only by a second press, the same bytes', async () => {
  answer = sound
  await choose('kierrokset.csv', 'a;b')
  expect(await screen.findByText('Tiedosto kierrokset.csv on kunnossa')).toBeTruthy()
  expect(screen.getByText('12 suljettua kierrosta')).toBeTruthy()
  expect(screen.getByText('1 uusi innovaatio')).toBeTruthy()
  expect(asked).toEqual([{ search: '?team=t&dryRun=true', type: 'text/csv', body: 'a;b' }])
  await userEvent.click(screen.getByRole('button', { name: 'Tuo' }))
  expect(await screen.findByText('Tuonti on valmis')).toBeTruthy()
  expect(asked[1]).toEqual({ search: '?team=t&dryRun=false', type: 'text/csv', body: 'a;b' })
  expect(screen.queryByRole('button', { name: 'Tuo' })).toBeNull()
})

test('every fault stands by its row and column, with what the number should have been', async () => {
  const errors = [
    { pointer: '/3/level4', code: 'REQUIRED', detail: 'Tämä tarvitaan.' },
    { pointer: '/7/median', code: 'DOES_NOT_FOLLOW', detail: 'Tasoista tulee 3,5.' },
  ]
  answer = () => Response.json({ type: '/problems/invalid-request', errors }, { status: 422 })
  await choose('kierrokset.csv', 'a')
  expect(await screen.findByText('Tiedostossa kierrokset.csv on 2 virhettä')).toBeTruthy()
  expect(screen.getByText(/Tiedostosta ei tuotu mitään/)).toBeTruthy()
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row')
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ['3', 'level4', 'Täyttäkää tämä kohta.'],
    ['7', 'median', 'Tasoista tulee 3,5.'],
  ])
})

test('another kind of file is not sent at all', async () => {
  await choose('kierrokset.pdf', 'a')
  expect(await screen.findByText(/on oltava Excel-työkirja/)).toBeTruthy()
  expect(asked).toEqual([])
})

test('a file whose rounds are all there offers nothing to bring in', async () => {
  answer = () => Response.json({ rounds: 0, newInnovations: 0, alreadyThere: 3, written: false })
  await choose('kierrokset.csv', 'a')
  expect(await screen.findByText(/Sen kaikki 3 kierrosta ovat jo Spiraalissa/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Tuo' })).toBeNull()
})

test('a service that does not answer is told of, and the file can be chosen again', async () => {
  answer = () => {
    throw new TypeError('no network')
  }
  await choose('kierrokset.csv', 'a')
  expect(await screen.findByText(/Palveluun ei saada yhteyttä/)).toBeTruthy()
  answer = sound
  await choose('kierrokset.csv', 'a')
  expect(await screen.findByText('Tiedosto kierrokset.csv on kunnossa')).toBeTruthy()
})

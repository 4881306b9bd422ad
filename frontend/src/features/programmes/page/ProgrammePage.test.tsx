import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Overview, Programme, ProgrammeInnovation } from '../../../api/programmes/contract'
import fi from '../../../locales/fi.json'
import { ProgrammePage } from './ProgrammePage'

const language = createInstance()
beforeAll(() =>
  language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } }),
)

const words = (text: string) => ({ fi: text, sv: text, en: text })
const framework = {
  groups: [{ id: 'purpose', name: words('Tarkoitus') }],
  characteristics: [
    { id: 'idea', order: 1, group: 'purpose', name: words('Uusi idea'), shortName: words('Idea') },
  ],
}
const spread = (n: number, median: number | null) => [
  {
    id: 'idea',
    n,
    distribution: median === null ? [] : [{ value: median, innovations: n }],
    median,
    q1: median,
    q3: median,
    min: median,
    max: median,
  },
]
const overview: Overview = {
  programme: 'p',
  name: 'Ohjelma',
  framework: 'f',
  frameworkVersion: '2',
  versions: ['2', '1'],
  counts: { innovations: 13, sharingNothing: 1, assessed: 12, rounds: 20, sharingResults: 12 },
  publishedAt: '2026-11-22T08:00:00Z',
  withheld: null,
  leftOut: 0,
  results: { innovations: 12, characteristics: spread(12, 3.5) },
  breakdowns: [
    {
      by: 'COUNTY',
      cells: [
        { key: 'kainuu', innovations: 6, assessed: 6, suppressed: null, characteristics: spread(6, 2.5) },
        {
          key: 'lappi',
          innovations: 2,
          assessed: 2,
          suppressed: 'TOO_FEW_INNOVATIONS',
          characteristics: null,
        },
      ],
    },
  ],
  change: { matched: 2, characteristics: [], suppressed: 'TOO_FEW_INNOVATIONS' },
}
const programme: Programme = {
  id: 'p',
  name: 'Ohjelma',
  description: null,
  role: 'TEAM',
  innovations: 13,
  createdAt: '2026-11-01T08:00:00Z',
}
const innovation = (name: string): ProgrammeInnovation => ({
  innovation: name,
  name,
  team: { id: 't', name: 'Tiimi' },
  objectives: [],
  stage: 'needs',
  county: null,
  sharing: 'RESULTS',
  placement: { column: null, theme: null, layer: null },
  rounds: [],
  mine: false,
  version: 1,
})

/** What the API would say, by the address below its base; the address that was asked for stands in `asked`. */
let answers: Record<string, unknown>
let asked: string[]
beforeEach(() => {
  asked = []
  answers = {
    '/programmes/p': programme,
    '/programmes/p/overview': overview,
    '/programmes/p/innovations': { items: ['Örn', 'Aamu', 'Ilta'].map(innovation) },
    '/frameworks/f/versions/2': framework,
    '/exercises': { items: [{ id: 'innovation-spiral', stages: [{ id: 'needs', name: words('Tarpeet') }] }] },
  }
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    const path = pathname.replace('/api/v1', '')
    asked.push(path + search)
    const answer = answers[path]
    return answer === undefined
      ? Response.json({ type: '/problems/not-found', title: '', status: 404, detail: '' }, { status: 404 })
      : Response.json(answer)
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(address = '/programmes/p') {
  const routes = [{ path: '/programmes/:id', Component: ProgrammePage }]
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={language}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
  return { router, user: userEvent.setup() }
}
const figure = () => screen.findByRole('figure', { name: /^Jakautuminen/ })

test('innovations stand by name, and no number stands beside a name', async () => {
  open()
  const table = await screen.findByRole('table', { name: /aakkosjärjestyksessä/ })
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((each) => each.textContent),
  ).toEqual(['AamuTiimi', 'IltaTiimi', 'ÖrnTiimi'])
  expect((await figure()).textContent).toMatch(/mediaani 3,5, kvartiilit 3,5.*12 innovaatiota/)
})

test('a part of the programme is chosen into the address, and one in the address is shown', async () => {
  const { router, user } = open()
  await figure()
  await user.selectOptions(screen.getByLabelText('Näytetään'), 'Hyvinvointialue: Kainuu (6)')
  expect(router.state.location.search).toBe('?group=COUNTY%3Akainuu')
  expect((await figure()).textContent).toContain('mediaani 2,5')
})

test('a part that may not be shown is said with its reason and never drawn', async () => {
  open('/programmes/p?group=COUNTY:lappi')
  expect((await figure()).textContent).toContain('mediaani 3,5')
  expect(screen.getByText(/^Hyvinvointialue: Lappi: innovaatioita on liian vähän/)).toBeTruthy()
  expect(screen.getByText('Hyvinvointialue: Lappi')).toBeTruthy()
  expect(screen.getByText(/Muutosta ei vielä näytetä/)).toBeTruthy()
})

test('another version of the instrument is asked for by its address', async () => {
  const { user } = open()
  await figure()
  await user.selectOptions(screen.getByLabelText('Arviointivälineen versio'), '1')
  expect(asked).toContain('/programmes/p/overview?frameworkVersion=1')
})

test('results that are withheld are not a fault: the page says what is waited for', async () => {
  answers['/programmes/p/overview'] = {
    ...overview,
    withheld: 'WAITING_FOR_MORE',
    results: null,
    publishedAt: null,
    breakdowns: [],
    leftOut: 12,
  }
  open()
  await screen.findByRole('heading', { name: 'Tulokset odottavat lisää arviointeja' })
  expect(screen.queryByRole('figure', { name: /^Jakautuminen/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Muutos' })).toBeNull()
})

test('a characteristic of fewer than five innovations says so instead of drawing nothing', async () => {
  answers['/programmes/p/overview'] = {
    ...overview,
    results: { innovations: 12, characteristics: spread(3, null) },
  }
  open()
  expect((await figure()).textContent).toContain('Alle viisi innovaatiota on arvioinut tämän')
})

test('a programme that has gone, or was never one’s own, is missing', async () => {
  answers = {}
  open()
  await screen.findByRole('heading', { level: 1 })
  expect(screen.getByText(/Tätä ei löydy/)).toBeTruthy()
})

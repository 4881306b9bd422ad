import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Team } from '../../../api/contract'
import fi from '../../../locales/fi.json'
import { Download } from './Download'

const language = createInstance()
beforeAll(() =>
  language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } }),
)

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
let rounds: object[]
let file: (request: Request) => Response
let asked: string[]
let saved: Blob[]
beforeEach(() => {
  rounds = [{}]
  asked = []
  saved = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    if (!pathname.endsWith('/scores')) return Response.json({ items: [] })
    const accept = request.headers.get('Accept')
    if (accept !== xlsx && accept !== 'text/csv') return Response.json({ items: rounds, changedSince: 'x' })
    asked.push(`${accept} ${search}`)
    return file(request)
  })
  // jsdom keeps no files.
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob)
    return 'blob:'
  }
  URL.revokeObjectURL = () => {}
  HTMLAnchorElement.prototype.click = () => {}
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(search = '') {
  const team = { id: 't', name: 'Iltaperhe', role: 'VIEWER' } as Team
  const router = createMemoryRouter([{ path: '/', element: <Download team={team} /> }], {
    initialEntries: [`/${search}`],
  })
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <I18nextProvider i18n={language}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
/** A body that comes in pieces and may break off after them. */
const pieces = (texts: string[], end: (stream: ReadableStreamDefaultController) => void) =>
  new ReadableStream({
    start(stream) {
      for (const text of texts) stream.enqueue(new TextEncoder().encode(text))
      end(stream)
    },
  })

test('the whole file is saved under a name that tells what it is', async () => {
  file = () => new Response(pieces(['PK', '12'], (stream) => stream.close()))
  open('?from=2026-01-01')
  await press('Lataa taulukko')
  expect(await screen.findByText(/^Tallennettu: iltaperhe-tulokset-\d{4}-\d\d-\d\d\.xlsx/)).toBeTruthy()
  expect(asked).toEqual([`${xlsx} ?team=t&closedFrom=2025-12-31T22%3A00%3A00.000Z`])
  expect(await saved[0]?.text()).toBe('PK12')
})

test('CSV comes as Finnish and Swedish spreadsheets read it', async () => {
  file = () => new Response('a;b')
  open()
  await userEvent.click(await screen.findByRole('radio', { name: /^CSV/ }))
  await press('Lataa taulukko')
  expect(await screen.findByText(/^Tallennettu/)).toBeTruthy()
  expect(asked).toEqual(['text/csv ?team=t&delimiter=semicolon'])
})

test('a file that breaks off is not saved', async () => {
  file = () => new Response(pieces(['PK'], (stream) => stream.error(new TypeError('broken'))))
  open()
  await press('Lataa taulukko')
  expect(await screen.findByText(/Yhteys katkesi kesken latauksen/)).toBeTruthy()
  expect(saved).toEqual([])
})

test('too many rows for a workbook are told with what to do instead', async () => {
  const errors = [{ pointer: 'Accept', code: 'TOO_MANY_FOR_A_WORKBOOK', detail: '' }]
  file = () => Response.json({ type: '/problems/invalid-request', errors }, { status: 422 })
  open()
  await press('Lataa taulukko')
  expect(await screen.findByText(/Valitkaa CSV tai rajatkaa jaksoa/)).toBeTruthy()
})

test('a download can be given up', async () => {
  file = ({ signal }) =>
    new Response(pieces([], (stream) => signal.addEventListener('abort', () => stream.error(signal.reason))))
  open()
  await press('Lataa taulukko')
  await press('Keskeytä')
  expect(await screen.findByText('Lataus keskeytettiin. Mitään ei tallennettu.')).toBeTruthy()
  expect(screen.queryByText(/Yhteys katkesi/)).toBeNull()
})

test('where nothing is closed yet there is nothing to press', async () => {
  rounds = []
  open()
  expect(await screen.findByText(/ei ole vielä suljettuja kierroksia/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByLabelText('Innovaatio')).toBeNull()
})

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Counts, Stage } from '../../../api/workshops/types'
import fi from '../../../locales/fi.json'
import { ScreenPage } from './ScreenPage'

const language = createInstance()
beforeAll(() =>
  language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } }),
)

const words = { fi: 'Mitä opimme?', sv: 'Vad lärde vi oss?', en: 'What did we learn?' }
const exercise = {
  id: 'network-evaluation',
  kind: 'questions',
  title: words,
  prompts: [{ id: 'q', text: words }],
}
const activity = {
  id: 'a',
  title: { fi: 'Verkoston arviointi', sv: null, en: null },
  exercise: 'network-evaluation',
  minutes: 10,
  assessment: null,
  innovationName: null,
}
const workshop = {
  id: 'w',
  title: 'Syksyn työpaja',
  state: 'LIVE',
  anonymous: true,
  minimumGroup: 5,
  languages: ['fi', 'sv'],
  code: 'K7M2QX',
  key: 'avain',
  activities: [activity],
}
const note = (id: string, text: string) => ({
  id,
  activity: 'a',
  prompt: 'q',
  text,
  group: 1,
  name: null,
  hidden: false,
})
const stage: Stage = {
  workshop: 'w',
  version: 1,
  state: 'LIVE',
  activity: 'a',
  answering: true,
  revealed: false,
  endsAt: null,
  graceSeconds: 30,
  now: '2026-11-24T08:00:00Z',
  spiralStage: null,
}
const counts: Counts = { joined: 23, present: 20, answered: 17, groups: 17, results: 'v1' }

let feed: EventTarget
const opened = (source: EventTarget) => {
  feed = source
}
let texts: ReturnType<typeof note>[]
let reads: string[]
const tell = (type: string, data: object) =>
  act(async () => void feed.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) })))

const answers: Record<string, () => object> = {
  '/workshops/w': () => workshop,
  '/workshops/w/stage': () => stage,
  '/workshops/w/activities/a/results': () => ({
    activity: 'a',
    exercise: 'network-evaluation',
    revealed: true,
    answered: 17,
    groups: 17,
    choices: [],
    texts,
    moreTexts: 0,
    stars: [],
  }),
  '/exercises': () => ({ items: [exercise] }),
  '/frameworks': () => ({ items: [{ id: 'f', version: '1', title: words }] }),
  '/frameworks/f/versions/1': () => ({ id: 'f', version: '1', characteristics: [], groups: [] }),
}

beforeEach(() => {
  texts = [note('one', 'Ensimmäinen ajatus'), note('two', '<script>alert(1)</script>')]
  reads = []
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      static CLOSED = 2
      readyState = 1
      constructor() {
        super()
        opened(this)
      }
      close() {}
    },
  )
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v1', '')
    reads.push(path)
    return Response.json(answers[path]?.() ?? {}, { status: answers[path] ? 200 : 404 })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function show() {
  const router = createMemoryRouter([{ path: '/workshops/:id/screen', element: <ScreenPage /> }], {
    initialEntries: ['/workshops/w/screen'],
  })
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <I18nextProvider i18n={language}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  await act(async () => void feed.dispatchEvent(new Event('open')))
}

test('an empty room is shown how to come in, in each of the workshop’s languages', async () => {
  await show()
  await tell('stage', stage)
  await tell('counts', { ...counts, joined: 0 })
  expect(screen.getByText('K7M')).toBeTruthy()
  expect(screen.getByText(/Tunnusta ei tarvita/).lang).toBe('fi')
  expect(screen.getByText(/Inget konto behövs/).lang).toBe('sv')
  expect(screen.queryByText(/No account needed/)).toBeNull()
})

test('before the reveal the wall tells how many have answered and does not even ask what', async () => {
  await show()
  await tell('stage', stage)
  await tell('counts', counts)
  expect(screen.getByText('17/23')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Verkoston arviointi' })).toBeTruthy()
  expect(reads).not.toContain('/workshops/w/activities/a/results')
})

test('answers appear at the reveal, as they were written, and are gone at once when hidden again', async () => {
  await show()
  await tell('stage', { ...stage, version: 2, revealed: true })
  await tell('counts', counts)
  expect(await screen.findByText('<script>alert(1)</script>')).toBeTruthy()
  await tell('stage', { ...stage, version: 3, revealed: false })
  await vi.waitFor(() => expect(screen.queryByText('Ensimmäinen ajatus')).toBeNull())
  expect(screen.getByText('Mitä opimme?')).toBeTruthy()
})

test('a text that the facilitator hides leaves the wall, and is not seen again at the next reveal', async () => {
  await show()
  await tell('stage', { ...stage, version: 2, revealed: true })
  await tell('counts', counts)
  await screen.findByText('Ensimmäinen ajatus')
  texts = [note('two', 'Toinen ajatus')]
  await tell('counts', { ...counts, results: 'v2' })
  await screen.findByText('Toinen ajatus')
  expect(screen.queryByText('Ensimmäinen ajatus')).toBeNull()
})

test('a lost connection is said, and the last state stays', async () => {
  await show()
  await tell('stage', stage)
  await tell('counts', counts)
  await act(async () => void feed.dispatchEvent(new Event('error')))
  expect(screen.getByText(/Yhteys poikki/)).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Verkoston arviointi' })).toBeTruthy()
})

test('there is nothing on the wall that could be pressed', async () => {
  await show()
  await tell('stage', { ...stage, version: 2, revealed: true })
  await screen.findByText('Ensimmäinen ajatus')
  for (const role of ['button', 'link', 'textbox', 'combobox'])
    expect(screen.queryAllByRole(role)).toEqual([])
})

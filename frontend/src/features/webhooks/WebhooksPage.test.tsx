import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import fi from '../../locales/fi.json'
import { WebhooksPage } from './WebhooksPage'

const language = createInstance()
beforeAll(() => {
  // jsdom draws no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
  return language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } })
})

const at = '2026-11-03T12:00:00Z'
const url = 'https://esimerkki.fi/ilmoitukset'
const webhook = { id: 'w', url, events: ['assessment.closed'], active: true, createdAt: at, generation: 1 }
const there = { ...webhook, secret: null }
const failed = {
  id: 'd',
  event: 'assessment.closed',
  body: '{"data": {"team": "t", "assessment": "a", "innovation": "i"}}',
  createdAt: at,
  state: 'FAILED',
  attempts: 9,
  nextAttemptAt: null,
  answer: { status: 503, error: null, at, milliseconds: 1240 },
}

let items: (typeof there)[]
let asked: { call: string; body: string }[]
let refusal: Response | null
beforeEach(() => {
  items = []
  asked = []
  refusal = null
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname.replace(/^.*\/teams\/t/, '')}`
    const body = await request.text()
    if (request.method !== 'GET') asked.push({ call: call.replace(/[0-9a-f-]{36}/, 'new'), body })
    if (request.method === 'PUT' && refusal) return refusal
    if (call.endsWith('/deliveries')) return Response.json({ items: [failed] })
    if (call === 'GET /webhooks') return Response.json({ items })
    if (call === 'PUT /webhooks/w/secret') return Response.json({ secret: 'whsec_uusi', generation: 2 })
    if (request.method === 'PUT') items = [there]
    return Response.json({ ...webhook, secret: 'whsec_ensimmäinen' }, { headers: { ETag: '"1"' } })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function draw(given: (typeof there)[] = []) {
  items = given
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={language}>
        <MemoryRouter>
          <WebhooksPage team="t" />
        </MemoryRouter>
      </I18nextProvider>
    </QueryClientProvider>,
  )
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const dialog = () =>
  within(screen.getByRole('dialog', { name: (_, element) => element.hasAttribute('open') }))

async function add(address: string) {
  draw()
  await press('Lisää osoite')
  await userEvent.type(dialog().getByLabelText(/Osoite, johon ilmoitetaan/), address)
  await userEvent.click(dialog().getByRole('button', { name: 'Lisää' }))
}

test('a new address shows its secret this once', async () => {
  await add(url)
  expect(await screen.findByText('whsec_ensimmäinen')).toBeTruthy()
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ url, events: ['assessment.closed'], active: true })
  await press('Avain on tallessa, piilota se')
  expect(screen.queryByText('whsec_ensimmäinen')).toBeNull()
  expect(screen.getByRole('heading', { name: url })).toBeTruthy()
})

test('an address of a closed network is refused at its field, until another is typed', async () => {
  const errors = [{ pointer: '/url', code: 'NOT_A_PUBLIC_ADDRESS', detail: '' }]
  refusal = Response.json({ type: '/problems/invalid-request', errors }, { status: 422 })
  await add('https://intra.esimerkki.fi')
  expect(await dialog().findByText(/Osoitetta ei löydy julkisesta verkosta/)).toBeTruthy()
  await userEvent.type(dialog().getByLabelText(/Osoite, johon ilmoitetaan/), '/x')
  expect(dialog().queryByText(/Osoitetta ei löydy/)).toBeNull()
})

test('what is plainly no address is not sent', async () => {
  await add('esimerkki')
  expect(dialog().getByText(/Kirjoittakaa koko osoite/)).toBeTruthy()
  expect(asked).toEqual([])
})

test('a delivery that did not arrive says what was answered, and is sent again by hand', async () => {
  draw([there])
  await userEvent.click(await screen.findByText(/^Lähetetyt ilmoitukset/))
  expect(await screen.findByText('Ei mennyt perille · 9 yritystä')).toBeTruthy()
  expect(screen.getByText('Vastaus 503, 1,2 s')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Kierros suljettu' }).getAttribute('href')).toBe('/assessments/a')
  await press(/^Lähetä uudelleen: Kierros suljettu/)
  expect(asked).toEqual([
    { call: 'PUT /webhooks/w/deliveries/d/state', body: JSON.stringify({ state: 'PENDING' }) },
  ])
})

test('pausing changes nothing but that', async () => {
  draw([there])
  await press(/^Keskeytä/)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ url, events: ['assessment.closed'], active: false })
})

test('a renewed secret is shown in place of the first', async () => {
  draw([there])
  await press(/^Vaihda avain/)
  await userEvent.click(dialog().getByRole('button', { name: 'Vaihda avain' }))
  expect(await screen.findByText('whsec_uusi')).toBeTruthy()
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ generation: 2 })
})

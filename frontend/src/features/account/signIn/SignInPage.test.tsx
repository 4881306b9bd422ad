import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import fi from '../../../locales/fi.json'
import { SignInPage } from './SignInPage'

const language = createInstance()
beforeAll(() =>
  language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } }),
)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const person = { name: 'Aino', email: 'aino@esimerkki.fi', password: 'kokeillaan spiraalia', role: 'OWNER' }
const session = { account: { id: 'a', name: 'Aino' }, expiresAt: '2026-11-22T20:00:00Z', token: null }
const problem = (type: string, status: number, headers = {}) =>
  Response.json({ type: `/problems/${type}`, title: '', status, detail: '' }, { status, headers })

/** What the API would say, by method and path. */
let answers: Record<string, () => Response>
beforeEach(() => {
  answers = {
    'GET /api/v1/session': () => problem('sign-in-required', 401),
    'GET /api/v1/sign-in': () =>
      Response.json({ registration: 'INVITATION', provider: null, demonstration: [] }),
  }
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url)
    return answers[`${request.method} ${pathname}`]?.() ?? problem('not-found', 404)
  })
})

function open(address: string) {
  const routes = [
    { path: '/sign-in', Component: SignInPage },
    { path: '*', element: <p>Perillä</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <I18nextProvider i18n={language}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
  return router
}

const submit = () => userEvent.click(screen.getByRole('button', { name: 'Kirjaudu sisään' }))
async function fill() {
  await userEvent.type(screen.getByLabelText('Sähköpostiosoite'), person.email)
  await userEvent.type(screen.getByLabelText('Salasana'), person.password)
}

test('what is missing is said at its field and in a summary that takes the focus', async () => {
  open('/sign-in')
  await submit()
  const summary = await screen.findByRole('alert')
  expect(summary.textContent).toContain('Kirjoittakaa salasana.')
  expect(summary.parentElement).toBe(document.activeElement)
  expect(screen.getByLabelText('Sähköpostiosoite').getAttribute('aria-invalid')).toBe('true')
})

test('signing in leads to where one wanted to go', async () => {
  answers['POST /api/v1/session'] = () => Response.json(session, { status: 201 })
  const router = open('/sign-in?to=%2Fteams%3Ftab%3D2')
  await fill()
  await submit()
  await screen.findByText('Perillä')
  expect(router.state.location).toMatchObject({ pathname: '/teams', search: '?tab=2' })
})

test('a stranger’s address in the link leads to our own front page', async () => {
  answers['GET /api/v1/session'] = () => Response.json(session)
  const router = open('/sign-in?to=%2F%2Fevil.example')
  await screen.findByText('Perillä')
  expect(router.state.location.pathname).toBe('/')
})

test('too many attempts are told with how long to wait, and what was typed stays', async () => {
  answers['POST /api/v1/session'] = () => problem('too-many-attempts', 429, { 'Retry-After': '120' })
  open('/sign-in')
  await fill()
  await submit()
  expect((await screen.findByRole('alert')).textContent).toContain('2 minuutin kuluttua')
  expect(screen.getByLabelText<HTMLInputElement>('Salasana').value).toBe(person.password)
})

test('the password can be looked at', async () => {
  open('/sign-in')
  await userEvent.click(screen.getByRole('button', { name: 'Näytä salasana' }))
  expect(screen.getByLabelText<HTMLInputElement>('Salasana').type).toBe('text')
  await userEvent.click(screen.getByRole('button', { name: 'Piilota salasana' }))
  expect(screen.getByLabelText<HTMLInputElement>('Salasana').type).toBe('password')
})

test('demonstration sign-ins stand on the page only when the API offers them', async () => {
  open('/sign-in')
  await screen.findByText('Ettekö ole käyttänyt Spiraalia ennen?')
  expect(screen.queryByText('Esittelytunnukset')).toBeNull()
  cleanup()
  answers['GET /api/v1/sign-in'] = () =>
    Response.json({ registration: 'CLOSED', provider: 'Hyvinvointialue', demonstration: [person] })
  open('/sign-in?to=%2Fteams')
  await screen.findByRole('button', { name: 'Käytä tätä: Aino' })
  const provider = screen.getByRole('link', { name: 'Kirjaudu: Hyvinvointialue' })
  expect(provider.getAttribute('href')).toContain('/api/v1/session/provider?returnTo=%2Fteams')
  expect(screen.queryByText('Ettekö ole käyttänyt Spiraalia ennen?')).toBeNull()
})

test('whoever has no account yet registers and comes back to where the link led', async () => {
  answers['GET /api/v1/sign-in'] = () =>
    Response.json({ registration: 'OPEN', provider: null, demonstration: [] })
  open('/sign-in?to=%2Fprogrammes%2Fjoin')
  const register = await screen.findByRole('link', { name: 'Luo tili' })
  expect(register.getAttribute('href')).toBe('/register?to=%2Fprogrammes%2Fjoin')
})

test('a programme’s link makes no account where accounts come by invitation, and the page says so', async () => {
  open('/sign-in?to=%2Fprogrammes%2Fjoin')
  await screen.findByText(/^Ohjelman linkki ei yksin riitä/)
  expect(screen.queryByText(/Arvioijana ette tarvitse tiliä/)).toBeNull()
})

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import fi from '../../../locales/fi.json'
import { RegisterPage } from './RegisterPage'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))

beforeEach(() => {
  let isIn = false
  const session = { account: { id: 'a', name: 'Uuno' }, expiresAt: '2026-11-22T20:00:00Z', token: null }
  const stranger = { type: '/problems/sign-in-required', title: '', status: 401, detail: '' }
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/api/v1/sign-in')
      return Response.json({ registration: 'OPEN', provider: null, demonstration: [] })
    if (request.method === 'PUT') return Response.json(session.account, { status: 201 })
    if (request.method === 'POST') isIn = true
    return isIn ? Response.json(session) : Response.json(stranger, { status: 401 })
  })
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

async function registerAt(address: string) {
  const routes = [
    { path: '/register', Component: RegisterPage },
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
  await userEvent.type(await screen.findByLabelText('Nimi'), 'Uuno')
  await userEvent.type(screen.getByLabelText('Sähköpostiosoite'), 'uuno@esimerkki.fi')
  await userEvent.type(screen.getByLabelText('Salasana'), 'kokeillaan spiraalia')
  await userEvent.click(screen.getByRole('button', { name: 'Luo tili' }))
  await screen.findByText('Perillä')
  return router.state.location.pathname
}

test('registering leads to where a programme’s link had led', async () => {
  expect(await registerAt('/register?to=%2Fprogrammes%2Fjoin')).toBe('/programmes/join')
})

test('it never leads to a stranger’s page', async () => {
  expect(await registerAt('/register?to=%2F%2Fevil.example')).toBe('/')
})

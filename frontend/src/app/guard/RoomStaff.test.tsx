import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, test, vi } from 'vitest'
import { become, rememberLink } from '../../api/session/person'
import fi from '../../locales/fi.json'
import { RoomStaff } from './RoomStaff'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))

const refusal = (kind: string, status: number) => () =>
  Response.json({ type: `/problems/${kind}`, title: '', status, detail: '' }, { status })
const nobody = refusal('sign-in-required', 401)

/** What the API would say, by the address below its base. */
let answers: Record<string, () => Response>
beforeEach(() => {
  answers = { '/session': nobody, '/workshops/w': nobody }
  become('')
  localStorage.clear()
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url)
    return (answers[pathname.replace('/api/v1', '')] ?? refusal('not-found', 404))()
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open() {
  const routes = [
    {
      path: '/workshops/:id/console',
      Component: RoomStaff,
      children: [{ index: true, element: <p>Huone</p> }],
    },
    { path: '/sign-in', element: <p>Kirjautuminen</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: ['/workshops/w/console'] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={language}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
}

test('a second facilitator gets into the room by the cookie of the link', async () => {
  answers['/workshops/w'] = () => Response.json({ id: 'w' })
  open()
  await screen.findByText('Huone')
})

test('whoever has neither account nor link is led to the sign-in', async () => {
  open()
  await screen.findByText('Kirjautuminen')
})

test('somebody whose link was revoked is asked for a link and not for a password', async () => {
  await rememberLink('w', 'secret')
  open()
  await screen.findByRole('heading', { name: 'Avatkaa työpajan linkki uudelleen' })
})

test('a server that is away does not throw the facilitator out of the room', async () => {
  answers['/session'] = refusal('unavailable', 503)
  await rememberLink('w', 'secret')
  open()
  await screen.findByText('Huone')
})

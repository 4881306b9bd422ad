import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { become, isAccount, person, rememberLink } from '../../api/session/person'
import { sessionQuery } from '../../api/session/session'
import fi from '../../locales/fi.json'
import { AssessorsToo } from './AssessorsToo'
import { MembersOnly } from './MembersOnly'

const language = createInstance()
beforeAll(() =>
  language
    .use(initReactI18next)
    .init({ lng: 'fi', resources: { fi: { translation: fi } }, interpolation: { escapeValue: false } }),
)

const refusal = (type: string, status: number) => () =>
  Response.json({ type: `/problems/${type}`, title: '', status, detail: '' }, { status })
const nobody = refusal('sign-in-required', 401)
const aino = () => Response.json({ account: { id: 'aino' }, expiresAt: null, token: null })
const away = () => {
  throw new TypeError('Failed to fetch')
}
const place = (link: object | null) => () => Response.json({ role: link ? null : 'OWNER', link, sheet: null })

/** What the API would say, by the address below its base. */
let answers: Record<string, () => Response>
beforeEach(() => {
  answers = {}
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

function open(address: string) {
  const routes = [
    { Component: MembersOnly, children: [{ path: '/teams', element: <p>Jäsenten sivu</p> }] },
    {
      path: '/assessments/:id/sheets/:sheet',
      Component: AssessorsToo,
      children: [{ index: true, Component: () => <p>Lomake: {person()}</p> }],
    },
    { path: '/sign-in', element: <p>Kirjautuminen</p> },
  ]
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={language}>
        <RouterProvider router={router} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
  return { router, queries }
}

test('nobody is led to the sign-in, which knows where they wanted to go', async () => {
  answers['/session'] = nobody
  const { router } = open('/teams?tab=2')
  await screen.findByText('Kirjautuminen')
  expect(router.state.location.search).toBe('?to=%2Fteams%3Ftab%3D2')
})

test('a session that ends under an open page leads to the sign-in', async () => {
  answers['/session'] = aino
  const { queries } = open('/teams')
  await screen.findByText('Jäsenten sivu')
  queries.setQueryData(sessionQuery.queryKey, null)
  await screen.findByText('Kirjautuminen')
  expect(isAccount()).toBe(true)
})

test('without a network the last person’s pages open, and nobody’s do not', async () => {
  answers['/session'] = away
  open('/teams')
  await screen.findByRole('alert')
  cleanup()
  become('aino')
  open('/teams')
  await screen.findByText('Jäsenten sivu')
})

test('an external assessor gets to the sheet by the cookie of the link, as themselves', async () => {
  answers['/session'] = nobody
  answers['/assessments/a/me'] = place({ name: 'Arvioija', role: 'partner' })
  await rememberLink('a', 'secret')
  const self = person()
  await rememberLink('another', 'another secret')
  open('/assessments/a/sheets/s')
  await screen.findByText(`Lomake: ${self}`)
})

test('an assessor whose way in has ended is asked for the link and not for a password', async () => {
  answers['/session'] = nobody
  answers['/assessments/a/me'] = nobody
  await rememberLink('a', 'secret')
  open('/assessments/a/sheets/s')
  await screen.findByRole('heading', { name: 'Avatkaa arviointilinkki uudelleen' })
})

test('whoever has neither account nor link is led to the sign-in', async () => {
  answers['/session'] = nobody
  answers['/assessments/a/me'] = nobody
  open('/assessments/a/sheets/s')
  await screen.findByText('Kirjautuminen')
})

test('a member whose session has ended stays who they are until they have signed in again', async () => {
  answers['/session'] = aino
  answers['/assessments/a/me'] = place(null)
  const { queries } = open('/assessments/a/sheets/s')
  await screen.findByText('Lomake: aino')
  answers['/assessments/a/me'] = nobody
  queries.setQueryData(sessionQuery.queryKey, null)
  await screen.findByText('Kirjautuminen')
  expect([person(), isAccount()]).toEqual(['aino', true])
})

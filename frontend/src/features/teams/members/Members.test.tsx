import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Member, Session, Team, TeamRole } from '../../../api/contract'
import { sessionQuery } from '../../../api/session/session'
import { membersOf } from '../../../api/teams/teams'
import fi from '../../../locales/fi.json'
import { Members } from './Members'

const language = createInstance()
const since = '2026-11-03T08:00:00Z'
const person = (name: string, role: TeamRole): Member => ({
  account: name,
  name,
  email: `${name}@x.fi`,
  role,
  since,
})

beforeAll(() => {
  // jsdom draws no modal dialogs.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false
  }
  return language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } })
})
afterEach(cleanup)

function draw(role: TeamRole, members: Member[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  const team: Team = { id: 't', name: 'Iltaperhe', role, members: 2, innovations: 0, createdAt: since }
  const account = { id: 'Aino', email: 'a@x.fi', name: 'Aino', hasPassword: true, createdAt: since }
  const session: Session = { account, expiresAt: since, token: null }
  queries.setQueryData(sessionQuery.queryKey, session)
  queries.setQueryData(membersOf('t').queryKey, members)
  render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={language}>
        <MemoryRouter>
          <Members team={team} />
        </MemoryRouter>
      </I18nextProvider>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}
const buttons = () => screen.getAllByRole('button').map((button) => button.textContent)

test('a viewer sees who belongs to the team and may only leave', () => {
  draw('VIEWER', [person('Aino', 'VIEWER'), person('Onni', 'OWNER')])
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringContaining('Onni'),
    expect.stringContaining('Aino (te)'),
  ])
  expect(buttons()).toEqual(['Lähde tiimistä'])
})

test('an owner changes and removes the others, and is named on every button', () => {
  draw('OWNER', [person('Aino', 'OWNER'), person('Onni', 'EDITOR')])
  expect(buttons()).toEqual([
    'Muuta roolia: Aino',
    'Lähde tiimistä',
    'Muuta roolia: Onni',
    'Poista tiimistä: Onni',
  ])
})

test('the only owner is told what to do instead of being let go', async () => {
  const user = draw('OWNER', [person('Aino', 'OWNER'), person('Onni', 'EDITOR')])
  await user.click(screen.getByRole('button', { name: 'Lähde tiimistä' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Tiimillä on oltava omistaja' }))
  expect(dialog.getByText(/Antakaa ensin omistajan rooli/)).toBeTruthy()
  expect(dialog.getAllByRole('button').map((button) => button.textContent)).toEqual(['Selvä'])
})

test('the only owner cannot become less by a slip', async () => {
  const user = draw('OWNER', [person('Aino', 'OWNER'), person('Onni', 'EDITOR')])
  await user.click(screen.getByRole('button', { name: /Muuta roolia.*Aino/ }))
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('radio', { name: /Lukija/ }))
  expect(dialog.getByRole('status').textContent).toMatch(/ainoa omistaja/)
  expect(dialog.getByRole('button', { name: 'Tallenna rooli' }).getAttribute('aria-disabled')).toBe('true')
})

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Innovation, Round } from '../../../../../api/contract'
import fi from '../../../../../locales/fi.json'
import { InnokylaText } from './InnokylaText'

const language = createInstance()
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

const words = (text: string) => ({ fi: text, sv: text, en: text })
const framework = {
  title: words('Piirteet'),
  version: '2024.1',
  source: { citation: 'THL.', urn: 'URN:1' },
  scale: { min: 1, max: 5, levels: [1, 5].map((value) => ({ value, name: words(`Taso ${value}`) })) },
  characteristics: [{ id: 'arki', order: 1, shortName: words('Arki') }],
}
beforeEach(() => vi.stubGlobal('fetch', async () => Response.json(framework)))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const nobody = { respondents: 0, characteristics: [], overall: { mean: null, reason: null, coverage: null } }

async function open(profile: object) {
  const assessment = { title: 'Kevät', state: 'CLOSED', openedAt: '2026-04-01T06:00:00Z', closedAt: null }
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const round = { assessment, profile: { framework: 'f', frameworkVersion: '1', ...nobody, ...profile } }
  render(
    <QueryClientProvider client={queries}>
      <I18nextProvider i18n={language}>
        <InnokylaText innovation={{ name: 'Iltaperhe' } as Innovation} round={round as unknown as Round} />
      </I18nextProvider>
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Teksti Innokylään: Kevät' }))
  return user
}

test('what is copied is the text as it has been edited', async () => {
  const user = await open({ respondents: 1 })
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox')
  expect(area.value).toMatch(/^Innovaatio ”Iltaperhe” arvioitiin/)
  expect(area.lang).toBe('fi')
  await user.clear(area)
  await user.type(area, 'Oma teksti')
  expect(screen.getByText('10 merkkiä')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Kopioi teksti' }))
  expect(await screen.findByText('Kopioitu.')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe('Oma teksti')
})

test('a round that shows no result is told of by its reason only', async () => {
  await open({ respondents: 2, suppressed: 'TOO_FEW_PEOPLE' })
  expect(screen.getByText(/vastasi niin harva/)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})

import { cleanup, render } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, expect, test } from 'vitest'
import type { AuditEntry } from '../../../api/contract'
import en from '../../../locales/en.json'
import fi from '../../../locales/fi.json'
import sv from '../../../locales/sv.json'
import { useSentence } from './useSentence'

const words = { fi: { translation: fi }, sv: { translation: sv }, en: { translation: en } }
const aino = { kind: 'ACCOUNT' as const, id: 'a', name: 'Aino Virtanen' }
const entry: AuditEntry = {
  id: '1',
  at: '2026-11-22T08:00:00Z',
  act: 'MEMBER_ROLE_CHANGED',
  actor: aino,
  target: { kind: 'MEMBER', id: 'o', name: 'Onni $t(teams.title) {{x}}' },
  from: 'VIEWER',
  to: 'EDITOR',
}

afterEach(cleanup)

async function said(lng: string, told: AuditEntry) {
  const language = createInstance()
  await language
    .use(initReactI18next)
    .init({ lng, resources: words, interpolation: { escapeValue: false }, react: { useSuspense: false } })
  const Line = () => useSentence()(told)
  const { container } = render(
    <I18nextProvider i18n={language}>
      <Line />
    </I18nextProvider>,
  )
  return container.textContent
}

test('names stay as they are in every language, and nothing in them is taken for a template', async () => {
  const name = 'Onni $t(teams.title) {{x}}'
  expect(await said('fi', entry)).toBe(
    `Aino Virtanen muutti jäsenen roolia: ${name}. Ennen lukija, nyt muokkaaja.`,
  )
  expect(await said('sv', entry)).toBe(
    `Aino Virtanen ändrade en medlems roll: ${name}. Förut läsare, nu redigerare.`,
  )
  expect(await said('en', entry)).toBe(
    `Aino Virtanen changed a member’s role: ${name}. Before viewer, now editor.`,
  )
})

test('who has no account any more is told as such', async () => {
  const target = { kind: 'INNOVATION' as const, id: 'i', name: null }
  const gone: AuditEntry = { ...entry, act: 'INNOVATION_DELETED', actor: { ...aino, name: null }, target }
  expect(await said('fi', gone)).toBe('Poistettu tili poisti innovaation: (poistettu).')
})

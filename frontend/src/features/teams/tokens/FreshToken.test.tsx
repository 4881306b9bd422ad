import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { ApiToken } from '../../../api/contract'
import fi from '../../../locales/fi.json'
import { FreshToken } from './FreshToken'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))
afterEach(cleanup)

const token: ApiToken = {
  id: 't',
  name: 'Tietovarasto',
  scopes: ['scores:read'],
  prefix: 'spiraali_ab12cd',
  createdAt: '2026-11-22T08:00:00Z',
  expiresAt: '2027-02-20T08:00:00Z',
  lastUsedAt: null,
  revoked: false,
  secret: 'spiraali_ab12cd34ef56',
}

/** Whether the browser would ask before the page is left. */
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('the secret has the focus, says that it comes once, and is not left by accident', async () => {
  let isTaken = false
  const { unmount } = render(
    <I18nextProvider i18n={language}>
      <FreshToken token={token} onTaken={() => (isTaken = true)} />
    </I18nextProvider>,
  )
  expect(document.activeElement?.textContent).toContain('spiraali_ab12cd34ef56')
  expect(screen.getByText(/Sitä ei näytetä enää uudelleen/)).toBeTruthy()
  expect(asksBeforeLeaving()).toBe(true)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Avain on tallessa, piilota se' }))
  expect(isTaken).toBe(true)
  unmount()
  expect(asksBeforeLeaving()).toBe(false)
})

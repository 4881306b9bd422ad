import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import fi from '../../locales/fi.json'
import { CopyText } from './CopyText'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))
afterEach(cleanup)

function draw(shown: boolean) {
  const user = userEvent.setup()
  render(
    <I18nextProvider i18n={language}>
      <CopyText text="https://spiraali.fi/assess#salainen" label="Kopioi linkki" about="Eeva" shown={shown} />
    </I18nextProvider>,
  )
  return user
}

test('what has been copied is on the clipboard and said, without being shown', async () => {
  const user = draw(false)
  expect(screen.queryByText(/salainen/)).toBeNull()
  await user.click(screen.getByRole('button', { name: /Kopioi linkki.*Eeva/ }))
  expect(await navigator.clipboard.readText()).toBe('https://spiraali.fi/assess#salainen')
  expect(screen.getByRole('status').textContent).toBe('Kopioitu.')
})

test('a browser that refuses leaves the text to be copied by hand', async () => {
  const user = draw(false)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  await user.click(screen.getByRole('button'))
  expect(screen.getByRole('status').textContent).toContain('https://spiraali.fi/assess#salainen')
})

test('a text that is shown anyway is not repeated when copying fails', async () => {
  const user = draw(true)
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  await user.click(screen.getByRole('button'))
  expect(screen.getAllByText(/salainen/)).toHaveLength(1)
  expect(screen.getByRole('status').textContent).toMatch(/Valitkaa teksti/)
})

import { cleanup, render, screen } from '@testing-library/react'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ApiError } from '../../../api/problem'
import fi from '../../../locales/fi.json'
import { LinkProblem } from './LinkProblem'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))
afterEach(cleanup)

function draw(status: number, kind: string) {
  const error = ApiError.of(status, { type: `/problems/${kind}` })
  render(
    <I18nextProvider i18n={language}>
      <MemoryRouter>
        <LinkProblem error={error} onRetry={() => {}} />
      </MemoryRouter>
    </I18nextProvider>,
  )
  return screen.getByRole('heading').textContent
}

test('a link that was good once says so and whom to ask', () => {
  expect(draw(410, 'link-expired')).toBe('Linkki ei ole enää voimassa')
  expect(screen.getByText(/pyytäkää uusi linkki siltä, joka lähetti tämän/)).toBeTruthy()
})

test('a link that never was one may have been cut', () => {
  expect(draw(404, 'not-found')).toBe('Linkki ei avaudu')
  expect(screen.queryByRole('button')).toBeNull()
})

test('a service that is away is asked again', () => {
  expect(draw(503, 'unavailable')).toBe('Linkkiä ei saatu avattua')
  expect(screen.getByRole('button', { name: 'Yritä uudelleen' })).toBeTruthy()
})

import { randomUUID } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { assessorLink, makeTeam } from './links'
import { signIn } from './people'
import { expectNoFaults } from './rules'
import { test } from './world'

/** Pages of teams and of assessors by link, and what shows that they are there. */
const PAGES: Record<string, (page: Page, round: string) => Promise<Locator>> = {
  'one’s teams': async (page) => {
    await page.goto('/teams')
    return page.getByRole('link', { name: 'Perusta tiimi' })
  },
  'the form of a new team with its fault': async (page) => {
    await page.goto('/teams/new')
    await page.getByRole('button', { name: 'Perusta tiimi' }).click()
    return page.getByText('Antakaa tiimille nimi.')
  },
  'a team with its dialog': async (page) => {
    await makeTeam(page, `Tiimi ${randomUUID()}`)
    await page.getByRole('button', { name: 'Kutsu jäsen' }).click()
    await page.getByRole('button', { name: 'Luo kutsulinkki' }).click()
    return page.getByRole('button', { name: 'Kopioi kutsulinkki' }).last()
  },
  'a token just made': async (page) => {
    await makeTeam(page, `Tiimi ${randomUUID()}`)
    await page.getByRole('link', { name: 'Rajapinta-avaimet' }).click()
    await page.getByRole('button', { name: 'Luo rajapinta-avain' }).click()
    await page.getByLabel('Avaimen nimi').fill('Tietovarasto')
    await page.getByRole('dialog').getByRole('button', { name: 'Luo rajapinta-avain' }).click()
    return page.getByRole('button', { name: 'Kopioi avain' })
  },
  'the log of a team': async (page) => {
    await makeTeam(page, `Tiimi ${randomUUID()}`)
    await page.getByRole('link', { name: 'Tapahtumaloki' }).click()
    return page.getByText('Onni perusti tiimin.')
  },
  'a round with its links': async (page, round) => {
    await assessorLink(page, round)
    return page.getByRole('button', { name: /^Mitätöi linkki/ })
  },
  'what an assessor’s link opens': async (page, round) => {
    const link = await assessorLink(page, round)
    await page.context().clearCookies()
    await page.goto(link)
    return page.getByRole('link', { name: 'Hyväksyn tämän ja aloitan' })
  },
  'a link that opens nothing': async (page) => {
    await page.goto('/assess#vanha')
    return page.getByRole('heading', { name: 'Linkki ei avaudu' })
  },
}

for (const [name, open] of Object.entries(PAGES))
  test(`${name} breaks no rule, wide or narrow, light or dark`, async ({ page, world }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(page.context(), 'onni')
    await expectNoFaults(page, await open(page, await world.anyRound()))
  })

import { randomUUID } from 'node:crypto'
import { type Page, expect } from '@playwright/test'
import { answer, begin, choice, question, saved, stranger, test } from './world'

test('a page of members asks who one is and comes back to where one wanted to go', async ({
  page,
  world,
}) => {
  const id = await world.innovation('Tavoiteltava')
  await page.context().clearCookies()
  await page.goto(`/innovations/${id}?compare=1`)
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
  await expect(page.getByText('Tavoiteltava')).toHaveCount(0)
  await page.getByRole('button', { name: 'Käytä tätä: Aino' }).click()
  await expect(page.getByRole('heading', { name: 'Tavoiteltava' })).toBeVisible()
  await expect(page).toHaveURL(`/innovations/${id}?compare=1`)
})

test('a session that ends loses no answer, and nobody else sends it', async ({ page, world }) => {
  await begin(page, await world.anyRound(), 'Aino')
  await answer(page, 1, 4)
  await expect(saved(page)).toBeVisible()
  const sheet = page.url()

  await page.context().clearCookies()
  // The page may be gone before anybody could see the choice made.
  await choice(page, 2, 5).click()
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
  await expect(page.getByText('Istuntonne on päättynyt.')).toBeVisible()

  await test.step('somebody else on the same device neither sees nor sends it', async () => {
    await page.getByRole('button', { name: 'Käytä tätä: Onni' }).click()
    await expect(userMenu(page, 'Onni')).toBeVisible()
    await page.goto(sheet)
    await expect(page.getByRole('button', { name: 'Aloita arviointi' })).toBeVisible()
    await expect(choice(page, 1, 4)).toHaveCount(0)
    await signOut(page, 'Onni')
  })

  await page.getByRole('button', { name: 'Käytä tätä: Aino' }).click()
  await expect(userMenu(page, 'Aino')).toBeVisible()
  await page.goto(sheet)
  await expect(choice(page, 2, 5)).toBeChecked()
  await expect(saved(page)).toBeVisible()
  expect(await world.scoresOf(page)).toMatchObject([{ level: 4 }, { level: 5 }])
})

test('text that is not saved is not lost to a session that has ended', async ({ page }) => {
  await page.goto('/innovations/new')
  await page.getByLabel('Nimi').fill('Pitkään mietitty')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('Istuntonne on päättynyt.')
  const [other] = await Promise.all([page.waitForEvent('popup'), notice.getByRole('link').click()])
  await other.getByRole('button', { name: 'Käytä tätä: Aino' }).click()
  await expect(userMenu(other, 'Aino')).toBeVisible()
  await other.close()
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByRole('heading', { name: 'Pitkään mietitty', level: 1 })).toBeVisible()
})

test('signing out leaves nothing behind the back button, also in another tab', async ({ browser }) => {
  const page = await stranger(browser)
  await page.goto('/account')
  const other = await page.context().newPage()
  await other.goto('/account')
  await expect(other.getByText('onni@esimerkki.fi')).toBeVisible()
  await signOut(page, 'Onni')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
  await expect(other.getByRole('heading', { name: 'Kirjaudu sisään' })).toBeVisible()
  await expect(other.getByText('onni@esimerkki.fi', { exact: true })).toHaveCount(1)
  await page.context().close()
})

test('leaving with something unsent says what becomes of it', async ({ page, world }) => {
  await begin(page, await world.anyRound())
  await expect(saved(page)).toBeVisible()
  await page.context().setOffline(true)
  await answer(page, 1, 3)
  await question(page, 1).getByLabel('Mistä tämän näkee?').fill('Kesken')
  await userMenu(page, 'Aino').click()
  await page.getByRole('button', { name: 'Kirjaudu ulos', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Kirjaudutaanko ulos?' })).toContainText(
    'Yksi muutos on vielä lähettämättä.',
  )
})

test('a page says in its headers what it may load and that nobody may frame it', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  const headers = (await page.goto('/sign-in'))?.headers()
  expect(headers?.['content-security-policy']).toContain("default-src 'self'; img-src")
  expect(headers?.['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  // A script that somebody got into the page does not run.
  await Promise.all([
    page.waitForEvent('console', (message) => message.text().includes('Content Security Policy')),
    page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="/missing" onerror="document.title = 1" />')
    }),
  ])
  expect(await page.title()).not.toBe('1')
  await page.context().close()
})

test('a wrong password is said in words, and guessing is slowed down', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('Sähköpostiosoite').fill(`${randomUUID()}@esimerkki.fi`)
  await page.getByLabel('Salasana', { exact: true }).fill('tämä ei ole oikein')
  const submit = page.getByRole('main').getByRole('button', { name: 'Kirjaudu sisään' })
  const said = page.getByRole('alert')
  await submit.click()
  await expect(said).toHaveText('Sähköpostiosoite tai salasana ei ole oikea.')
  await expect(async () => {
    await submit.click()
    await expect(said).toContainText('Yrityksiä on ollut liian monta.', { timeout: 500 })
  }).toPass()
  await page.context().close()
})

const userMenu = (page: Page, name: string) => page.getByRole('button', { name: `Oma valikko: ${name}` })

async function signOut(page: Page, name: string): Promise<void> {
  await userMenu(page, name).click()
  await page.getByRole('button', { name: 'Kirjaudu ulos', exact: true }).click()
  await expect(page).toHaveURL('/sign-in')
}

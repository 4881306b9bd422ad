import { statSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, expect } from '@playwright/test'
import { Hall } from './hall'
import { assessorLink } from './links'
import { AINO, CHARACTERISTICS, answer, begin, question, saved, test } from './world'

const FOLDER = join(import.meta.dirname, '../../docs/pictures')
const SIZES = { 320: 1100, 390: 1200, 1280: 1300, 1920: 1300 }
const PHONES = { 320: 640, 390: 844 }
const LARGEST = 400_000
const IDS = Object.keys(CHARACTERISTICS)

test.skip(!process.env.PICTURES, 'pictures are made when asked for')
test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('the list', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Esimerkki/ })).toBeVisible()
  await expect(page.locator('.radar-thumbnail').last()).toBeVisible()
  await take(page, 'innovations')
})

test('the innovation page', async ({ page }) => {
  await openExample(page)
  await take(page, 'innovation', () => page.getByRole('heading', { name: 'Tulokset', exact: true }))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 1280, height: SIZES[1280] })
  await picture(page, 'innovation-dark-1280')
})

test('a round that has been closed', async ({ page }) => {
  await openExample(page)
  const named = page.getByRole('listitem').filter({ hasText: '· omilla nimillä' })
  await named.getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Missä näkemykset eroavat' })).toBeVisible()
  await page.getByRole('group', { name: 'Näytä mediaanin päällä' }).getByRole('checkbox').first().check()
  await take(page, 'round', () => page.getByRole('heading', { name: 'Tulokset', exact: true }))
})

test('a sheet in progress', async ({ page, world }) => {
  await begin(page, await world.round(await world.innovation('Iltaperhe'), 'Syksy 2026'), 'Aino')
  await answer(page, 1, 4)
  await answer(page, 2, 3)
  await answer(page, 3, 5)
  const fourth = question(page, 4)
  await page.getByRole('link', { name: /^4\. / }).click()
  await answer(page, 4, 2)
  await fourth
    .getByLabel('Mistä tämän näkee?')
    .fill('Perheet on otettu mukaan kyselyissä, ei vielä suunnittelussa.')
  await fourth.getByRole('checkbox', { name: 'Tätä haluamme vahvistaa' }).check()
  await expect(saved(page)).toBeVisible()
  await take(page, 'sheet', () => fourth)
})

test('signing in', async ({ browser }) => {
  const nobody = await browser.newPage()
  await nobody.goto('/sign-in')
  await expect(nobody.getByText('aino@esimerkki.fi')).toBeVisible()
  await take(nobody, 'sign-in')
  await nobody.close()
})

test('a team and its log', async ({ page, world }) => {
  await world.innovation('Iltaperhe')
  await page.goto('/teams')
  await page.getByRole('link', { name: 'Esittelytiimi' }).click()
  await expect(page.getByRole('heading', { name: 'Esittelytiimi', level: 1 })).toBeVisible()
  await expect(page.getByText('helmi@esimerkki.fi')).toBeVisible()
  await take(page, 'team')
  await page.getByRole('link', { name: 'Tapahtumaloki' }).click()
  await expect(page.getByText(/^Aino /).first()).toBeVisible()
  await take(page, 'audit')
})

test('a programme', async ({ page }) => {
  await page.goto('/programmes')
  await page.getByRole('link', { name: /^Esimerkki/ }).click()
  await expect(page.getByRole('figure', { name: /^Jakautuminen/ })).toBeVisible()
  await take(page, 'programme')
  await take(page, 'programme-spread', () => page.getByRole('heading', { name: 'Tulosten jakautuminen' }))
  await take(page, 'programme-maps', () => page.getByRole('heading', { name: /spiraalin vaiheissa$/ }))
})

test('what an assessor’s link opens', async ({ page, browser, world }) => {
  const summary = 'Iltaisin kotiin tuleva perhetyö, jonka perheet suunnittelevat itse.'
  const round = await world.round(await world.innovation('Iltaperhe', { summary }), 'Syksy 2026')
  const link = await assessorLink(page, round)
  await take(page, 'links', () => page.getByRole('heading', { name: 'Arviointilinkit' }))
  const assessor = await browser.newPage()
  await assessor.goto(link)
  await expect(assessor.getByRole('link', { name: 'Hyväksyn tämän ja aloitan' })).toBeVisible()
  await take(assessor, 'assess')
  await assessor.close()
})

test('a room from the desk, the wall and a phone', async ({ page, browser, context, world }) => {
  test.setTimeout(180_000)
  const hall = await Hall.of(world, 9)
  const phone = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  const wall = await context.newPage()
  // Otherwise all notes would stand on one page, in small letters.
  await wall.emulateMedia({ reducedMotion: 'no-preference' })
  await wall.goto(`/workshops/${hall.id}/screen`)
  await expect(wall.getByText('9 osallistujaa on mukana.')).toBeVisible()
  await project(wall, 'screen-door')

  const { code, key } = await hall.code()
  await phone.goto(`/join#${code}.${key}`)
  await expect(phone.getByRole('checkbox', { name: 'Hyväksyn periaatteet' })).toBeVisible()
  await take(phone, 'join', () => phone.getByRole('main'), PHONES)
  await phone.getByRole('checkbox', { name: 'Hyväksyn periaatteet' }).check()
  await phone.getByRole('button', { name: 'Liity' }).click()
  await expect(phone.getByText('Olette osallistuja').first()).toBeVisible()

  await hall.goTo('pair-discussion')
  await hall.talkInPairs()
  await expect(phone.getByRole('checkbox', { name: 'Tunnistamme' }).first()).toBeVisible()
  await phone.getByRole('checkbox', { name: 'Tunnistamme' }).first().check()
  await take(phone, 'phone-cards', () => phone.getByRole('heading', { level: 1 }), PHONES)
  await page.goto(`/workshops/${hall.id}/console`)
  await expect(page.getByText('10/10 vastannut')).toBeVisible()
  await take(page, 'console')
  await hall.reveal('pair-discussion')
  await expect(wall.getByText('Vahvistaisi tai lisäisi').first()).toBeVisible()
  await project(wall, 'screen-pairs')

  await hall.goTo('innovation-spiral')
  await hall.fillSpiral()
  await expect(phone.getByRole('heading', { name: 'Ryhmätyöt spiraalien kautta' })).toBeVisible()
  await take(phone, 'phone-spiral', () => phone.getByRole('heading', { level: 1 }), PHONES)
  await hall.reveal('innovation-spiral')
  await expect(wall.getByText('Vertaisryhmä jälkihuollon nuorille.').first()).toBeVisible()
  await project(wall, 'screen-spiral')

  await hall.goTo('live-scoring')
  await hall.score(
    (person) => AINO.map((given, at) => (typeof given === 'number' ? given : 1 + ((person + at) % 5))),
    IDS,
  )
  await hall.reveal('live-scoring')
  await expect(wall.getByText('Mediaani').first()).toBeVisible()
  await project(wall, 'screen-radar')

  await page.goto(`/workshops/${hall.id}/memo`)
  await expect(page.getByText('Vertaisryhmä jälkihuollon nuorille.').first()).toBeVisible()
  await take(page, 'memo')
  await phone.context().close()
})

test('results as a table, and as a text for Innokylä', async ({ page }) => {
  await page.goto('/teams')
  await page.getByRole('link', { name: 'Esittelytiimi' }).click()
  await page.getByRole('link', { name: 'Tulokset taulukkona' }).click()
  await expect(page.getByText('innovationName', { exact: true })).toBeVisible()
  await take(page, 'scores')
  await openExample(page)
  await page
    .getByRole('button', { name: /^Teksti Innokylään/ })
    .first()
    .click()
  await expect(page.getByLabel('Arvioinnin tulokset')).toBeVisible()
  await take(page, 'innokyla', () => page.getByRole('dialog'))
})

async function openExample(page: Page): Promise<void> {
  await page.goto('/?q=Esimerkki')
  await page.getByRole('link', { name: /^Esimerkki/ }).click()
  await expect(page.getByRole('group', { name: 'Lataa' })).toBeVisible()
}

/** As the projector shows it. */
async function project(wall: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await wall.setViewportSize({ width, height })
    await picture(wall, `${name}-${width}`)
  }
}

/** At each width; `from` is what should stand at the top. */
async function take(
  page: Page,
  name: string,
  from = () => page.getByRole('banner'),
  sizes: Record<string, number> = SIZES,
): Promise<void> {
  for (const [width, height] of Object.entries(sizes)) {
    await page.setViewportSize({ width: Number(width), height })
    await page.mouse.move(0, 0)
    await from().evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 16))
    await picture(page, `${name}-${width}`)
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path, animations: 'disabled' })
  expect(statSync(path).size, name).toBeLessThan(LARGEST)
}

import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Page, expect } from '@playwright/test'
import { linkIn, makeTeam } from './links'
import { Receiver } from './receiver'
import { expectNoFaults } from './rules'
import { AINO, OSKARI, stranger, test } from './world'

const receiver = new Receiver()
test.beforeAll(() => receiver.open())
test.afterAll(() => receiver.close())

/** Of the demonstration, where the world's innovations are made. */
async function openScores(page: Page, innovation?: string): Promise<void> {
  await page.goto('/teams')
  await page.getByRole('link', { name: 'Esittelytiimi' }).click()
  await page.getByRole('link', { name: 'Tulokset taulukkona' }).click()
  await expect(page.getByRole('button', { name: 'Lataa taulukko' })).toBeVisible()
  if (innovation) await page.getByLabel('Innovaatio', { exact: true }).selectOption(innovation)
}

async function download(page: Page, format: string): Promise<{ name: string; path: string; file: Buffer }> {
  await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lataa taulukko' }).click()
  const arrived = await coming
  await expect(page.getByText(/^Tallennettu: /)).toBeVisible()
  const path = await arrived.path()
  return { name: arrived.suggestedFilename(), path, file: await readFile(path) }
}

const importing = (page: Page) => page.getByRole('region', { name: 'Tuo aiempia arviointeja' })

test('results are taken along as a table that Excel opens', async ({ page, world }) => {
  const name = `Vietävä ${randomUUID()}`
  await world.closedRound(await world.innovation(name), 'Kevät', [AINO, OSKARI])
  await openScores(page, name)

  const csv = await download(page, 'CSV')
  expect(csv.name).toMatch(/^esittelytiimi-tulokset-\d{4}-\d\d-\d\d\.csv$/)
  const [header = '', ...rows] = csv.file.toString('utf8').trimEnd().split('\r\n')
  expect(header).toMatch(/^\uFEFFteam;innovation;innovationName;/)
  expect(rows).toHaveLength(11)
  const median = header.split(';').indexOf('median')
  expect(rows.map((row) => row.split(';')[median]).slice(0, 4)).toEqual(['4,5', '3,0', '4,0', '2,0'])

  const workbook = await download(page, 'Excel-työkirja')
  expect(workbook.name).toMatch(/\.xlsx$/)
  // A zip, as every workbook is.
  expect(workbook.file.subarray(0, 2).toString()).toBe('PK')

  // What is picked stands in the address.
  await page.reload()
  await expect(page.getByRole('button', { name: 'Lataa taulukko' })).toBeVisible()
  await page.getByLabel('Suljettu viimeistään').fill('2020-01-01')
  await expect(page.getByText('Näillä rajauksilla ei löydy yhtään suljettua kierrosta.')).toBeVisible()
})

test('what was deleted comes back from its file with the same numbers', async ({ page, world }) => {
  const name = `Palautettava ${randomUUID()}`
  const innovation = await world.innovation(name)
  const round = await world.closedRound(innovation, 'Kevät', [AINO, OSKARI])
  const before = await world.read(`assessments/${round}/profile`)
  await openScores(page, name)
  const { file } = await download(page, 'CSV')

  const etag = (await world.get(`innovations/${innovation}`)).headers.get('etag') ?? ''
  await world.remove(`innovations/${innovation}`, etag)
  expect((await world.get(`assessments/${round}/profile`)).status).toBe(404)

  const choose = (text: string) =>
    importing(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'tulokset.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await choose(file.toString().replace(';4,5;', ';4,6;'))
  await expect(importing(page).getByRole('cell', { name: 'median' })).toBeVisible()
  await expect(importing(page).getByText('Tiedostosta ei tuotu mitään.')).toBeVisible()
  await expectNoFaults(page, importing(page).getByRole('table'))

  await choose(file.toString())
  await expect(importing(page).getByText('1 suljettu kierros')).toBeVisible()
  await importing(page).getByRole('button', { name: 'Tuo', exact: true }).click()
  await expect(importing(page).getByText('Tuonti on valmis')).toBeVisible()
  expect(await world.read(`assessments/${round}/profile`)).toEqual(before)

  await page.goto(`/assessments/${round}`)
  await expect(page.getByText(/Tuotu taulukosta/)).toBeVisible()
  await expect(page.getByText(/ei ole lomakkeita eikä perusteluja/)).toBeVisible()

  await openScores(page, name)
  await choose(file.toString())
  await expect(importing(page).getByText('Sen ainoa kierros on jo Spiraalissa')).toBeVisible()
})

test('another system is told of a closed round, and can tell who told it', async ({ page, world }) => {
  test.setTimeout(240_000)
  await page.goto('/teams')
  await page.getByRole('link', { name: 'Esittelytiimi' }).click()
  await page.getByRole('link', { name: 'Ilmoitukset järjestelmille' }).click()
  await page.getByRole('button', { name: 'Lisää osoite' }).click()
  await page.getByLabel('Osoite, johon ilmoitetaan').fill(receiver.url)
  await page.getByRole('dialog').getByRole('button', { name: 'Lisää' }).click()
  const fresh = page.getByText(`Allekirjoitusavain: ${receiver.url}`).locator('..')
  await expect(fresh).toBeVisible()
  receiver.secret = await linkIn(fresh)
  await page.getByRole('button', { name: 'Avain on tallessa, piilota se' }).click()

  await page.getByRole('button', { name: /^Kokeile/ }).click()
  expect(await receiver.got('ping')).toMatchObject({ isSigned: true })
  await expect(page.getByText('Perillä · 1 yritys')).toBeVisible()

  receiver.status = 503
  const innovation = await world.innovation('Kerrottava')
  const round = await world.closedRound(innovation, 'Kevät', [AINO])
  const { data, isSigned } = await receiver.got('assessment.closed')
  expect(isSigned).toBe(true)
  expect(data).toMatchObject({ innovation, assessment: round })
  expect(Object.keys(data).toSorted()).toEqual(['assessment', 'innovation', 'team'])
  await page.reload()
  await page.getByText('Lähetetyt ilmoitukset').click()
  await expect(page.getByText('Vastaus 503')).toBeVisible()
  await expect(page.getByText(/^Odottaa lähettämistä · \d+ yritys/)).toBeVisible()
  await expectNoFaults(page, page.getByText('Vastaus 503'))

  receiver.status = 204
  // After ten seconds, or the minute after those.
  await expect(page.getByText(/^Perillä · [23] yritystä/)).toBeVisible({ timeout: 100_000 })
  const twice = receiver.received.filter(({ type }) => type === 'assessment.closed')
  expect(new Set(twice.map(({ id }) => id)).size).toBe(1)

  await page.getByRole('button', { name: /^Poista/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Poista' }).click()
  await expect(page.getByText('Ilmoituksia ei lähetetä minnekään')).toBeVisible()
})

test('a closed round is copied as a text for Innokylä, as it has been edited', async ({
  page,
  context,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const innovation = await world.innovation('Kerrottava')
  await world.closedRound(innovation, 'Kevät', [AINO, OSKARI])
  await page.goto(`/innovations/${innovation}`)
  await page.getByRole('button', { name: /^Teksti Innokylään/ }).click()
  const text = page.getByLabel('Arvioinnin tulokset')
  await expect(text).toHaveValue(/^Innovaatio ”Kerrottava” arvioitiin [^]*Arvioijia oli kaksi\./)
  await text.press('Control+End')
  await text.pressSequentially(' Kiitos kaikille.')
  await page.getByRole('button', { name: 'Kopioi teksti' }).click()
  await expect(page.getByText('Kopioitu.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/ei arvosana eikä vertailu muihin innovaatioihin\. Kiitos kaikille\.$/)
  await expectNoFaults(page, text)
})

test('a team without closed rounds is told so, and what the columns mean all the same', async ({
  browser,
}) => {
  const page = await stranger(browser, 'onni')
  await makeTeam(page, `Tiimi ${randomUUID()}`)
  await page.getByRole('link', { name: 'Tulokset taulukkona' }).click()
  await expect(page.getByText(/ei ole vielä suljettuja kierroksia/)).toBeVisible()
  await expect(page.getByText('innovationName', { exact: true })).toBeVisible()
  await expectNoFaults(page, page.getByText('innovationName', { exact: true }))
})

import { readFile } from 'node:fs/promises'
import { type Page, expect } from '@playwright/test'
import { AINO, type Given, MEDIANS, NAMES, OSKARI, test } from './world'

const OTHERS: Given[] = [5, 5, 5, 3, 4, 3, 4, 1, 3, 3, 4]

test('the latest round is compared with an earlier one', async ({ page, world }) => {
  const innovation = await world.innovation('Verrattava')
  await world.closedRound(innovation, 'Kevät', [AINO, OSKARI])
  await world.closedRound(innovation, 'Syksy', [OTHERS])
  await page.goto(`/innovations/${innovation}`)
  const radar = page.getByRole('figure', { name: 'Tutkakuvio: Verrattava, Syksy' })
  const marks = radar.locator('.radar-data .radar-marker')
  await expect(marks).toHaveCount(11)
  const earlier = await page.getByRole('option', { name: /^Kevät/ }).textContent()
  await page.getByLabel('Aiempi kierros').selectOption(earlier)
  await expect(marks).toHaveCount(11 + MEDIANS.length)
  const first = radar.getByRole('img', { name: `1/11 ${NAMES[0]}: Mediaani 5, Mediaani, Kevät 4,5,` })
  await expect(first).toBeVisible()
  // The comparison is in the address: a sent link shows the same picture.
  await page.reload()
  await expect(first).toBeVisible()
  await page.getByLabel('Aiempi kierros').selectOption('Ei vertailua')
  await expect(marks).toHaveCount(11)
})

test('everything changes language, and the choice is kept', async ({ page, world }) => {
  const innovation = await world.innovation('Monikielinen')
  await world.closedRound(innovation, 'Hösten', [AINO])
  await page.goto(`/innovations/${innovation}`)
  await expectLanguage(page, 'fi', 'Mitä seuraavaksi', 'Piirre', NAMES[0] ?? '')
  await page.getByRole('button', { name: 'Svenska' }).click()
  await expectLanguage(page, 'sv', 'Nästa steg', 'Särdrag', 'Ny, fungerande idé')
  await page.reload()
  await expectLanguage(page, 'sv', 'Nästa steg', 'Särdrag', 'Ny, fungerande idé')
  await page.getByRole('button', { name: 'English' }).click()
  await expectLanguage(page, 'en', 'What next', 'Characteristic', 'New, working idea')
})

test('picture and table are taken along as SVG, PNG and CSV', async ({ page, world }) => {
  const innovation = await world.innovation('Mukaan otettava')
  await world.closedRound(innovation, 'Syksy', [AINO, OSKARI])
  await page.goto(`/innovations/${innovation}`)

  const svg = (await download(page, 'Kuvio (SVG)')).toString()
  const words = await page.evaluate((file) => {
    const parsed = new DOMParser().parseFromString(file, 'image/svg+xml')
    return parsed.querySelector('parsererror') ? 'no SVG' : parsed.documentElement.textContent
  }, svg)
  // The names are broken over lines.
  for (const name of ['Mukaan otettava, Syksy', ...NAMES]) expect(run(words)).toContain(run(name))

  const png = await download(page, 'Kuvio (PNG)')
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

  const csv = (await download(page, 'Taulukko (CSV)')).toString()
  expect(csv.startsWith('\uFEFFPiirre;Arvioita;Mediaani;')).toBe(true)
  expect(csv).toContain('\r\nUusi, toimiva idea;2;4,5;4,25;4,75;4;5;4,5;0,75;;0;0;0\r\n')
  expect(csv).toContain('\r\nUutta osaamista kasvattava;0;;;;;;;;;0;2;0\r\n')
  expect(csv.trimEnd().split('\r\n')).toHaveLength(12)
})

async function expectLanguage(page: Page, lang: string, heading: string, column: string, feature: string) {
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
  await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: column, exact: true })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: feature, exact: true })).toBeVisible()
}

async function download(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await file.path())
}

const run = (text: string) => text.replace(/[\s\u00ad-]/g, '')

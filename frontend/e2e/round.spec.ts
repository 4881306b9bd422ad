import { expect } from '@playwright/test'
import { type Given, NAMES, answer, begin, question, saved, stranger, submit, test } from './world'

const FOURS: Given[] = [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]

test('a draft is seen by nobody else, a submitted sheet by its name only', async ({
  page,
  browser,
  world,
}) => {
  const round = await world.anyRound()
  await begin(page, round, 'Aino')
  await answer(page, 1, 5)
  await question(page, 1).getByLabel('Mistä tämän näkee?').fill('Salainen perustelu')
  await expect(saved(page)).toBeVisible()

  const other = await stranger(browser)
  await other.goto(`/assessments/${round}`)
  await expect(other.getByText('Kukaan ei ole vielä lähettänyt lomaketta.')).toBeVisible()
  await expect(other.getByText('Aino')).toHaveCount(0)
  expect((await world.read(`assessments/${round}/sheets`)).items).toEqual([])

  await submit(page)
  await expect(other.getByText('1 arvioija on lähettänyt lomakkeensa.')).toBeVisible()
  await expect(other.getByRole('listitem')).toHaveText('Aino, Tiimin jäsen')
  expect(JSON.stringify(await world.read(`assessments/${round}/sheets`))).not.toContain('Salainen')
})

test('an anonymous round shows nothing of four and the numbers of five', async ({ page, world }) => {
  const round = await world.anyRound({ anonymous: true, minimumGroup: 5 })
  for (let sheets = 0; sheets < 4; sheets++) await world.sheet(round, FOURS)
  await page.goto(`/assessments/${round}`)
  await expect(page.getByText('4 arvioijaa on lähettänyt lomakkeensa.')).toBeVisible()
  await page.getByRole('button', { name: 'Paljasta tulokset' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Paljasta tulokset' }).click()
  await expect(page.getByText('Ryhmän tulos näytetään, kun vähintään 5 on vastannut.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
  expect((await world.read(`assessments/${round}/profile`)).characteristics).toEqual([])

  await begin(page, round)
  await expect(page.getByLabel('Nimenne')).toHaveCount(0)
  await answer(page, 1, 2)
  await submit(page)
  await page.getByRole('link', { name: 'Siirry kierroksen sivulle' }).click()
  const row = page.getByRole('row', { name: `${NAMES[0]} 5 4 4 2–4 3,6` })
  await expect(row).toBeVisible()
  await expect(page.getByRole('group', { name: 'Näytä mediaanin päällä' })).toHaveCount(0)
})

test('an agreed score that somebody else changed first is put to the people', async ({ page, world }) => {
  const round = await world.anyRound({ revealed: true })
  await world.sheet(round, FOURS)
  const path = `assessments/${round}/agreed/participation`
  const row = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: /: Osallisuus$/ }) })
  await page.goto(`/assessments/${round}`)
  await expect(row).toBeVisible()
  // Right after one reading the next is seconds away: the other's score is not on the page yet.
  await page.waitForResponse(`**/api/v1/assessments/${round}/agreed`)
  await world.put(path, { level: 2 }, { 'If-None-Match': '*' })
  await row.getByRole('radio', { name: /^4/ }).check()
  await expect(row.getByRole('status')).toContainText('Joku muu ehti muuttaa tätä')
  await expect(row).toContainText(
    'Nyt kirjattuna: 2 Alullaan. Teidän valintanne: 4 Selvästi tunnistettavissa.',
  )
  expect((await world.read(path)).level).toBe(2)
  await row.getByRole('button', { name: 'Kirjaa oma valintani' }).click()
  await expect(row.getByRole('status')).toHaveText('Tallennettu')
  expect((await world.read(path)).level).toBe(4)
  await expect(page.getByRole('row', { name: 'Osallisuus 1 4 4 4 4,0 ei lukua 4' })).toBeVisible()
})

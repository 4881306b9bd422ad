import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { answer, begin, choice, question, saved, tabTo, test } from './world'

test('a sheet is filled and submitted by keyboard alone', async ({ page, world }) => {
  await page.goto(`/assessments/${await world.anyRound()}/sheets/${randomUUID()}`)
  const { keyboard } = page
  await tabTo(page, page.getByLabel('Nimenne'))
  await keyboard.type('Aino')
  await tabTo(page, page.getByLabel('Tiimin jäsen'))
  await keyboard.press('ArrowDown')
  await expect(page.getByLabel('Yhteistyökumppani')).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Aloita arviointi' }))
  await keyboard.press('Enter')

  await tabTo(page, choice(page, 1, 1))
  await keyboard.press('4')
  await expect(choice(page, 1, 4)).toBeChecked()
  await expect(choice(page, 1, 4)).toBeFocused()
  await keyboard.press('Tab')
  await expect(question(page, 1).getByLabel('Mistä tämän näkee?')).toBeFocused()
  await keyboard.type('Vuonna 2025')
  // A digit that is written is text and no level.
  await expect(choice(page, 1, 4)).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await tabTo(page, choice(page, 2, 1))
  await keyboard.press('3')
  await keyboard.press('ArrowRight')
  await expect(choice(page, 2, 4)).toBeChecked()
  await keyboard.press('1')
  await expect(choice(page, 2, 1)).toBeFocused()

  await expect(saved(page)).toBeVisible()
  expect(await world.scoresOf(page)).toMatchObject([
    { level: 4, evidence: 'Vuonna 2025', strengthen: true },
    { level: 1, strengthen: false },
  ])
  await tabTo(page, page.getByRole('link', { name: 'Tarkista ja lähetä' }).last())
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Tarkistakaa vastaukset' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Lähetä arviointi' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Arviointi on lähetetty' })).toBeVisible()
})

test('a phone shows one question at a time, and its back button goes one back', async ({ page, world }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await begin(page, await world.anyRound())
  await answer(page, 1, 4)
  await page.getByRole('link', { name: 'Seuraava' }).click()
  await expect(question(page, 2)).toBeVisible()
  await expect(question(page, 2).getByRole('heading')).toBeFocused()
  await expect(question(page, 1)).toHaveCount(0)
  await answer(page, 2, 3)
  await page.getByRole('link', { name: 'Seuraava' }).click()
  await page.goBack()
  await expect(choice(page, 2, 3)).toBeChecked()
  await page.goBack()
  await expect(choice(page, 1, 4)).toBeChecked()

  await page.getByText('Kysymys 1/11').click()
  await expect(page.getByText('2/11 vastattu')).toBeVisible()
  await page.getByRole('link', { name: /^11\. Vaikutus/ }).click()
  await expect(question(page, 11)).toBeVisible()
  await page.getByRole('link', { name: 'Tarkista ja lähetä' }).click()
  await expect(page.getByText('9 piirrettä on vailla vastausta.')).toBeVisible()
})

test('not applicable is an answer only with its reason', async ({ page, world }) => {
  await begin(page, await world.anyRound())
  await choice(page, 8, 'not-applicable').check()
  await expect(page.getByText('Tallessa tällä laitteella')).toBeVisible()
  await expect(page.getByText('1 vastaus kesken')).toBeVisible()
  expect(await world.scoresOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Tarkista ja lähetä' }).last().click()
  await expect(page.getByText('1 vastaus on kesken.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lähetä arviointi' })).toBeDisabled()

  await page.getByRole('link', { name: 'Takaisin kysymyksiin' }).click()
  await expect(choice(page, 8, 'not-applicable')).toBeChecked()
  await question(page, 8).getByLabel('Miksi piirre ei koske tätä ratkaisua?').fill('Yhden kunnan oma')
  await expect(saved(page)).toBeVisible()
  expect(await world.scoresOf(page)).toMatchObject([
    { unscored: 'not-applicable', reason: 'Yhden kunnan oma' },
  ])
})

test('a refused answer is said in words and what was written stays', async ({ page, world }) => {
  const round = await world.anyRound()
  await begin(page, round)
  await answer(page, 1, 4)
  await expect(saved(page)).toBeVisible()
  await world.close(round)
  await question(page, 1).getByLabel('Mistä tämän näkee?').fill('Tämä ei saa kadota.')
  const refusal = page.getByRole('alert')
  await expect(refusal).toContainText('Palvelu ei ottanut vastausta vastaan')
  await expect(refusal).toContainText('Arviointikierros on päättynyt')
  await expect(page.getByLabel('Mistä tämän näkee?').first()).toHaveValue('Tämä ei saa kadota.')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Kierros on suljettu' })).toBeVisible()
  await expect(page.getByText('Tämä ei saa kadota.')).toBeVisible()
})

test('two tabs of one sheet lose nothing of each other', async ({ page, context, world }) => {
  await begin(page, await world.anyRound())
  const second = await context.newPage()
  await second.goto(page.url())
  await answer(second, 1, 5)
  await expect(saved(second)).toBeVisible()
  await context.setOffline(true)
  await answer(page, 2, 2)
  await answer(second, 3, 3)
  await question(page, 4).getByLabel('Mistä tämän näkee?').fill('Ensimmäisestä')
  await answer(page, 4, 4)
  await answer(second, 5, 'not-applicable')
  for (const tab of [page, second]) await expect(tab.getByText('4 muutosta lähettämättä')).toBeVisible()
  await context.setOffline(false)
  await expect
    .poll(async () => (await world.scoresOf(page)).map(({ level, unscored }) => level ?? unscored))
    .toEqual([5, 2, 3, 4, 'not-applicable'])
  for (const tab of [page, second]) {
    await tab.reload()
    await expect(tab.getByText('5/11 vastattu')).toBeVisible()
    await expect(question(tab, 4).getByLabel('Mistä tämän näkee?')).toHaveValue('Ensimmäisestä')
  }
})

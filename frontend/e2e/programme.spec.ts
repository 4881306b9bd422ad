import { randomUUID } from 'node:crypto'
import { type Page, expect } from '@playwright/test'
import { gather } from './consortium'
import { faultsOn, expectNoFaults } from './rules'
import { stranger, tabTo, test } from './world'

const overview = (page: Page) => page.getByRole('figure', { name: /^Jakautuminen piirteittäin/ })

test('a programme from its making to its end', async ({ page, browser, world }) => {
  test.setTimeout(300_000)
  const name = `Lapset ja perheet ${randomUUID().slice(0, 4)}`
  const own = `Iltakahvila ${randomUUID().slice(0, 4)}`
  const innovation = await world.innovation(own, { stage: 'ideas', county: 'pirkanmaa' })

  await test.step('Aino makes it and gets two links', async () => {
    await page.goto('/programmes/new')
    await page.getByRole('button', { name: 'Perusta ohjelma' }).click()
    await expect(page.getByLabel('Ohjelman nimi')).toBeFocused()
    await page.getByLabel('Ohjelman nimi').fill(name)
    await page.getByRole('button', { name: 'Perusta ohjelma' }).click()
    await expect(page.getByRole('heading', { name: 'Linkit ohjelmaan' })).toBeVisible()
  })
  const programme = new URL(page.url()).pathname.split('/')[2] ?? ''
  const links = await gather(world, programme, 4)

  await test.step('with four innovations nothing is shown, and the page says why', async () => {
    await page.goto(`/programmes/${programme}`)
    await expect(page.getByRole('heading', { name: 'Tuloksia ei vielä näytetä' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Kokeilu 1/ })).toBeVisible()
    await expect(overview(page)).toHaveCount(0)
  })

  const onni = await (await browser.newContext()).newPage()
  await test.step('Onni follows the teams’ link, signs in and brings his team’s innovation', async () => {
    await onni.goto(`/programmes/join#${links.teams}`)
    await onni.getByLabel('Sähköpostiosoite').fill('onni@esimerkki.fi')
    await onni.getByLabel('Salasana', { exact: true }).fill('kokeillaan spiraalia')
    await onni.getByRole('main').getByRole('button', { name: 'Kirjaudu sisään' }).click()
    await expect(onni.getByRole('heading', { name: `Ohjelma: ${name}` })).toBeVisible()
    expect(onni.url(), 'the link stands in no address').not.toContain('#')
    await onni.getByLabel('Mikä innovaatio tulee mukaan?').selectOption({ value: innovation })
    expect(await faultsOn(onni)).toEqual([])
    await onni.getByRole('radio', { name: /^Että se on arvioitu/ }).check()
    await onni.getByRole('button', { name: 'Tuo innovaatio ohjelmaan' }).click()
    await expect(onni.getByRole('heading', { name, level: 1 })).toBeVisible()
    await expect(onni.getByRole('row', { name: new RegExp(`^${own}.*Ei vielä arvioitu`) })).toBeVisible()
    await expect(onni.getByRole('link', { name: 'Ihmiset ja linkit' })).toHaveCount(0)
  })

  await test.step('he changes what it shares and places it on the maps, from its own page', async () => {
    await onni
      .getByRole('row', { name: new RegExp(`^${own}`) })
      .getByRole('link')
      .click()
    await onni.getByRole('button', { name: new RegExp(`^Muuta jakamista ja paikkaa.*${name}`) }).click()
    const dialog = onni.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Myös tulokset/ }).check()
    await dialog.getByLabel('Vaihe innovaatioryppäässä').selectOption('Jälkihuollon aikana')
    await dialog.getByLabel('Teema innovaatioryppäässä').selectOption('Asuminen')
    await dialog.getByLabel('Kerros järjestelmän muutoksessa').selectOption('Yksittäiset innovaatiot')
    expect(await faultsOn(onni)).toEqual([])
    await dialog.getByRole('button', { name: 'Tallenna' }).click()
    await expect(onni.getByText(`Tallennettu: ${name}.`)).toBeVisible()
    await onni.getByRole('link', { name, exact: true }).click()
    const housing = onni.getByRole('row', { name: /^Asuminen/ })
    await expect(housing.getByRole('cell').nth(1)).toContainText(own)
  })

  await test.step('with enough results they are shown, by nobody’s name', async () => {
    await world.closedRound(innovation, 'Syksy', [[4, 4, 3, 3, 4, 5, 4, 3, 4, 4, 5]])
    await page.reload()
    await expect(overview(page)).toBeVisible()
    await expect(overview(page)).not.toContainText(/Kokeilu|Iltakahvila/)
    const names = await page
      .getByRole('table', { name: /aakkosjärjestyksessä/ })
      .getByRole('rowheader')
      .allInnerTexts()
    const sorted = names.toSorted((one, other) => one.localeCompare(other, 'fi'))
    expect(names, 'never in the order of results').toEqual(sorted)
    await expect(page.getByRole('heading', { name: 'Mitä ei näytetä erikseen' })).toBeVisible()
    await expectNoFaults(page, overview(page))
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  const helmi = await stranger(browser, 'helmi')
  await test.step('Helmi becomes an evaluator by her own link and may leave again', async () => {
    await helmi.goto(`/programmes/join#${links.evaluators}`)
    await expect(helmi.getByRole('heading', { name: `Ohjelma: ${name}` })).toBeVisible()
    expect(await faultsOn(helmi)).toEqual([])
    await tabTo(helmi, helmi.getByRole('button', { name: 'Ryhdy ohjelma-arvioijaksi' }))
    await helmi.keyboard.press('Enter')
    await expect(overview(helmi)).toBeVisible()
    await helmi.getByRole('button', { name: 'Lähde ohjelmasta' }).click()
    await helmi.getByRole('dialog').getByRole('button', { name: 'Lähde ohjelmasta' }).click()
    await expect(helmi.getByRole('heading', { name: 'Ohjelmat', level: 1 })).toBeVisible()
  })

  await test.step('whoever has no account yet makes one and comes back to the link', async () => {
    const uuno = await (await browser.newContext()).newPage()
    await uuno.goto(`/programmes/join#${links.evaluators}`)
    await uuno.getByRole('link', { name: 'Luo tili' }).click()
    await uuno.getByLabel('Nimi').fill('Uuno')
    await uuno.getByLabel('Sähköpostiosoite').fill(`uuno.${randomUUID()}@esimerkki.fi`)
    await uuno.getByLabel('Salasana', { exact: true }).fill('neljä vihreää kuusta')
    await uuno.getByRole('main').getByRole('button', { name: 'Luo tili' }).click()
    await uuno.getByRole('button', { name: 'Ryhdy ohjelma-arvioijaksi' }).click()
    await expect(overview(uuno)).toBeVisible()
    await uuno.goto('/')
    await expect(uuno.getByRole('link', { name: `Ohjelmaan ${name}` })).toBeVisible()
    await uuno.context().close()
  })

  await test.step('renewed links end the old ones', async () => {
    await page.getByRole('link', { name: 'Ihmiset ja linkit' }).click()
    await page.getByRole('button', { name: 'Vaihda linkit uusiin' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Vaihda linkit uusiin' }).click()
    await expect(page.getByText('Linkit on vaihdettu.')).toBeVisible()
    await expectNoFaults(page, page.getByRole('heading', { name: 'Koordinaattorit ja ohjelma-arvioijat' }))
    await helmi.goto(`/programmes/join#${links.evaluators}`)
    await expect(helmi.getByRole('heading', { name: 'Linkki ei ole voimassa' })).toBeVisible()
  })

  await test.step('the only coordinator stays, and the programme goes by its name', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: 'Lähde ohjelmasta' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Selvä' }).click()
    await page.getByRole('button', { name: 'Poista ohjelma', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox').fill(name)
    await page.getByRole('dialog').getByRole('button', { name: 'Poista lopullisesti' }).click()
    await expect(page.getByRole('heading', { name: 'Ohjelmat', level: 1 })).toBeVisible()
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  })
  await onni.context().close()
})

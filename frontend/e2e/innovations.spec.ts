import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { test } from './world'

test('search and filters stand in the address, and the way back undoes them', async ({ page, world }) => {
  const word = `haku${randomUUID().slice(0, 8)}`
  await world.innovation(`${word} Lapissa`, { county: 'lappi', objectives: ['parenting-support'] })
  await world.innovation(`${word} Kainuussa`, { county: 'kainuu', stage: 'needs' })
  const hits = page.getByRole('main').getByRole('listitem')
  await page.goto('/')
  await page.getByLabel('Hae nimellä tai kuvauksella').fill(word)
  await expect(hits).toHaveCount(2)
  await expect(page).toHaveURL(`/?q=${word}`)
  await expect(page.getByText('2 innovaatiota')).toBeVisible()

  await page.getByLabel('Hyvinvointialue').selectOption('Lappi')
  await expect(hits).toHaveCount(1)
  await expect(hits).toContainText('Vanhemmuus · Lappi')
  await expect(page).toHaveURL(`/?q=${word}&county=lappi`)
  await page.reload()
  await expect(hits).toHaveCount(1)
  await page.goBack()
  await expect(hits).toHaveCount(2)
  await expect(page.getByLabel('Hyvinvointialue')).toHaveValue('')

  await page.getByLabel('Innovaatiospiraalin vaihe').selectOption('Tarpeet')
  await expect(hits).toHaveCount(1)
  await expect(hits).toContainText('Kainuussa')
})

test('a search without hits says so and offers the way out', async ({ page }) => {
  const word = randomUUID()
  await page.goto(`/?q=${word}&county=lappi&lang=fi`)
  await expect(page.getByRole('heading', { name: 'Mikään innovaatio ei vastaa hakua' })).toBeVisible()
  await page.getByRole('button', { name: 'Poista haku ja rajaukset' }).click()
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await expect(page).toHaveURL('/?lang=fi')
})

test('faults are said at their fields, and the first has the focus', async ({ page }) => {
  await page.goto('/innovations/new')
  await page.getByRole('button', { name: 'Lisää linkki' }).click()
  await page.getByLabel('Linkki 1', { exact: true }).fill('innokyla.fi')
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByRole('alert')).toContainText('2 kohtaa on korjattava')
  await expect(page.getByLabel('Nimi')).toBeFocused()
  await expect(page.getByLabel('Nimi')).toHaveAccessibleDescription('Antakaa innovaatiolle nimi.')
  await page.getByLabel('Nimi').fill('x'.repeat(201))
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByLabel('Nimi')).toHaveAccessibleDescription(/Lyhentäkää tekstiä: .* 200 merkkiä/)

  await page.getByLabel('Nimi').fill('Korjattu')
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  const link = page.getByLabel('Linkki 1', { exact: true })
  await expect(link).toBeFocused()
  await expect(link).toHaveAccessibleDescription(/Kirjoittakaa koko verkko-osoite/)
  await link.fill('https://innokyla.fi')
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByRole('heading', { name: 'Korjattu', level: 1 })).toBeVisible()
})

test('unsaved text is not left behind without a question', async ({ page }) => {
  await page.goto('/innovations/new')
  await page.getByLabel('Kuvaus').fill('Pitkä ajatus')
  await page.getByRole('link', { name: 'Spiraali, etusivu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tekstiä on tallentamatta' })
  await dialog.getByRole('button', { name: 'Jatka muokkaamista' }).click()
  await expect(page.getByLabel('Kuvaus')).toHaveValue('Pitkä ajatus')
  await page.getByRole('link', { name: 'Spiraali, etusivu' }).click()
  await dialog.getByRole('button', { name: 'Lähde tallentamatta' }).click()
  await expect(page.getByRole('heading', { name: 'Innovaatiot' })).toBeVisible()
})

test('of two who edit at once the slower keeps the text and decides', async ({ page, world }) => {
  const id = await world.innovation('Alku', { summary: 'Alku' })
  await page.goto(`/innovations/${id}/edit`)
  await page.getByLabel('Kuvaus').fill('Oma teksti')
  await world.change(`innovations/${id}`, { name: 'Toisen nimi', summary: 'Toisen teksti' })
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click()
  const conflict = page.getByRole('status').filter({ hasText: 'Joku muu on muuttanut näitä tietoja' })
  await expect(conflict).toBeVisible()
  await expect(page.getByLabel('Kuvaus')).toHaveValue('Oma teksti')
  expect((await world.read(`innovations/${id}`)).summary).toBe('Toisen teksti')

  await conflict.getByRole('button', { name: 'Ota toisen muutokset' }).click()
  await expect(page.getByLabel('Nimi')).toHaveValue('Toisen nimi')
  await page.getByLabel('Kuvaus').fill('Oma teksti taas')
  await world.change(`innovations/${id}`, { name: 'Kolmas nimi' })
  await page.getByRole('button', { name: 'Tallenna muutokset' }).click()
  await conflict.getByRole('button', { name: 'Pidä omat ja tallenna' }).click()
  await expect(page.getByRole('heading', { name: 'Toisen nimi', level: 1 })).toBeVisible()
  await expect(page.getByText('Oma teksti taas')).toBeVisible()
})

test('an archived innovation is read only until it is brought back', async ({ page, world }) => {
  const name = `Arkistoitava ${randomUUID()}`
  const id = await world.innovation(name)
  await page.goto(`/innovations/${id}`)
  // Until all has come the button still moves down, away from under the press.
  await expect(page.getByRole('heading', { name: 'Tuloksia ei ole vielä' })).toBeVisible()
  await page.getByRole('button', { name: 'Arkistoi' }).click()
  await expect(page.getByText('Innovaatio on arkistossa.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Avaa arviointikierros' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Muokkaa tietoja' })).toHaveCount(0)

  await page.goto('/')
  await page.getByLabel('Hae nimellä tai kuvauksella').fill(name)
  await expect(page.getByRole('heading', { name: 'Mikään innovaatio ei vastaa hakua' })).toBeVisible()
  await page.getByLabel('Näytetään').selectOption('Arkistoidut')
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: 'Palauta käyttöön' }).click()
  await expect(page.getByRole('button', { name: 'Avaa arviointikierros' })).toBeVisible()
  expect((await world.read(`innovations/${id}`)).state).toBe('ACTIVE')
})

test('deleting asks for the name and takes the assessments along', async ({ page, world }) => {
  const name = 'Poistettava kokeilu'
  const id = await world.innovation(name)
  const round = await world.closedRound(id, 'Syksy', [[4, 4, 4, 4, 4, 4]])
  await page.goto(`/innovations/${id}`)
  await page.getByRole('button', { name: 'Poista' }).click()
  const dialog = page.getByRole('dialog', { name: 'Poistetaanko innovaatio?' })
  const field = dialog.getByLabel('Kirjoittakaa nimi')
  await field.fill('Poistettava')
  await dialog.getByRole('button', { name: 'Poista lopullisesti' }).click()
  await expect(field).toHaveAccessibleDescription('Nimi ei ole sama. Tarkistakaa kirjoitusasu.')
  expect((await world.read(`innovations/${id}`)).name).toBe(name)

  await field.fill(name)
  await dialog.getByRole('button', { name: 'Poista lopullisesti' }).click()
  await expect(page.getByRole('heading', { name: 'Innovaatiot' })).toBeVisible()
  for (const gone of [`innovations/${id}`, `assessments/${round}`, `assessments/${round}/profile`])
    expect((await world.get(gone)).status).toBe(404)
})

test('an address that leads nowhere says so and shows the way on', async ({ page }) => {
  await page.goto('/ei/ole')
  await expect(page.getByRole('heading', { name: 'Sivua ei löydy' })).toBeVisible()
  await page.getByRole('link', { name: 'Innovaatioihin' }).click()
  await expect(page.getByRole('heading', { name: 'Innovaatiot' })).toBeVisible()
  for (const path of ['innovations', 'assessments']) {
    await page.goto(`/${path}/${randomUUID()}`)
    await expect(page.getByRole('alert')).toContainText('Tätä ei löydy.')
  }
})

test('a service that does not answer is said in words and found again', async ({ page, world }) => {
  const id = await world.innovation('Tavoiteltava')
  // The one place that intercepts: the tests share one API, which must not be stopped.
  await page.route('**/api/v1/innovations/**', (route) => route.abort())
  await page.goto(`/innovations/${id}`)
  await expect(page.getByRole('alert')).toContainText('Palveluun ei saada yhteyttä.', { timeout: 30_000 })
  await page.unroute('**/api/v1/innovations/**')
  await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
  await expect(page.getByRole('heading', { name: 'Tavoiteltava' })).toBeVisible()
})

import { type Locator, expect } from '@playwright/test'
import {
  AINO,
  MEDIANS,
  NAMES,
  OSKARI,
  answer,
  begin,
  choice,
  question,
  saved,
  stranger,
  submit,
  test,
} from './world'

test('a team describes, assesses and closes, and reads its own numbers', async ({ page, browser, world }) => {
  const name = 'Iltakahvila perheille'
  await test.step('an innovation is described', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Lisää innovaatio' }).click()
    await page.getByLabel('Nimi').fill(name)
    await page.getByRole('checkbox', { name: 'Avohuolto' }).check()
    await page.getByRole('checkbox', { name: 'Vanhemmuus' }).check()
    await page.getByRole('radio', { name: 'Kokeilut' }).check()
    await page.getByLabel('Hyvinvointialue').selectOption('Pirkanmaa')
    await page.getByRole('button', { name: 'Lisää linkki' }).click()
    await page.getByLabel('Linkki 1', { exact: true }).fill('https://innokyla.fi/fi')
    await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
    await expect(page.getByText('Avohuolto, Vanhemmuus')).toBeVisible()
    await expect(page.getByRole('link', { name: /innokyla/ })).toHaveAttribute(
      'href',
      'https://innokyla.fi/fi',
    )
  })
  const innovation = page.url()

  await test.step('a named round is opened', async () => {
    await page.getByRole('button', { name: 'Avaa arviointikierros' }).click()
    await page.getByLabel('Kierroksen nimi').fill('Syksy 2026')
    await page.getByRole('radio', { name: 'Kierros omilla nimillä' }).check()
    await page.getByRole('button', { name: 'Avaa kierros' }).click()
    await expect(page.getByRole('heading', { name: 'Syksy 2026', level: 1 })).toBeVisible()
  })
  const round = page.url().split('/').at(-1) ?? ''

  await test.step('Aino fills her sheet', async () => {
    await page.getByRole('link', { name: 'Täytä oma lomake' }).click()
    await page.getByLabel('Nimenne').fill('Aino')
    await page.getByLabel('Tiimin jäsen').check()
    await page.getByRole('button', { name: 'Aloita arviointi' }).click()
    for (const [at, given] of AINO.entries()) await answer(page, at + 1, given)
    await question(page, 4).getByLabel('Mistä tämän näkee?').fill('Perheet ovat mukana vain kyselyissä.')
    await question(page, 4).getByRole('checkbox', { name: 'Tätä haluamme vahvistaa tai lisätä' }).check()
    await expect(page.getByText('11/11 vastattu')).toBeVisible()
    await expect(saved(page)).toBeVisible()
    await submit(page)
  })

  await test.step('Oskari fills his while the network is away', async () => {
    const oskari = await stranger(browser)
    await begin(oskari, round, 'Oskari')
    for (const [at, given] of OSKARI.slice(0, 5).entries()) await answer(oskari, at + 1, given)
    await expect(saved(oskari)).toBeVisible()
    await oskari.evaluate(async () => void (await navigator.serviceWorker.ready))

    await oskari.context().setOffline(true)
    for (const [at, given] of OSKARI.slice(5).entries()) await answer(oskari, at + 6, given)
    await expect(oskari.getByText('Tallessa tällä laitteella')).toBeVisible()
    await expect(oskari.getByText('6 muutosta lähettämättä')).toBeVisible()
    expect(await world.scoresOf(oskari)).toHaveLength(5)
    await oskari.reload()
    for (const [at, given] of OSKARI.entries()) await expect(choice(oskari, at + 1, given)).toBeChecked()
    await expect(oskari.getByText('Verkkoyhteys on poikki.')).toBeVisible()

    await oskari.context().setOffline(false)
    await expect(saved(oskari)).toBeVisible()
    const stored = await world.scoresOf(oskari)
    expect(stored.map(({ level, unscored }) => level ?? unscored).toSorted()).toEqual(OSKARI.toSorted())
    expect(new Set(stored.map(({ characteristic }) => characteristic)).size).toBe(11)
    await submit(oskari)
    await oskari.context().close()
  })

  await test.step('the round says who has submitted and not what', async () => {
    await page.getByRole('link', { name: 'Siirry kierroksen sivulle' }).click()
    const people = page.getByRole('region', { name: 'Lähettäneet' })
    await expect(people.getByRole('listitem')).toHaveText(['Aino, Tiimin jäsen', 'Oskari, Tiimin jäsen'])
    await expect(page.getByText('Tulokset näkyvät tässä, kun')).toBeVisible()
    await expect(page.getByRole('table')).toHaveCount(0)
    await expect(page.getByText('kyselyissä')).toHaveCount(0)
  })

  await test.step('the round is closed', async () => {
    await page.getByRole('button', { name: 'Sulje kierros' }).click()
    const dialog = page.getByRole('dialog', { name: 'Suljetaanko kierros?' })
    await expect(dialog).toContainText('Lähetettyjä lomakkeita on 2.')
    await dialog.getByRole('button', { name: 'Sulje kierros' }).click()
    await expect(page.getByText('Arvioitu 9/10 piirrettä.')).toBeVisible()
    // The means 4.5 3 4 2 4 3 2 4 4, each weighing the same: 30.5 / 9.
    await expect(page.getByText('Kokonaiskeskiarvo 3,4.')).toBeVisible()
    await expect(page.getByText('Perheet ovat mukana vain kyselyissä.')).toBeAttached()
  })

  await page.goto(innovation)
  await test.step('the table holds the numbers', async () => {
    await expect(page.getByText('9 / 10 piirrettä arvioitu')).toBeVisible()
    const table = page.getByRole('table', { name: 'Tulokset piirteittäin: Syksy 2026' })
    for (const line of [
      `${NAMES[0]} 2 4,5 4,3–4,8 4–5 4,5 0,8 samansuuntaisia ei lukua 0 0 0`,
      `${NAMES[3]} 2 2 2 2 2,0 1,0 yksimielisiä ei lukua 0 0 1`,
      `${NAMES[5]} 1 3 3 3 3,0 ei lukua ei lukua 0 1 0`,
      `${NAMES[6]} 0 ei lukua ei lukua ei lukua ei lukua ei lukua ei lukua 0 2 0`,
      `${NAMES[7]} 0 ei lukua ei lukua ei lukua ei lukua ei lukua ei lukua 2 0 0`,
      `${NAMES[9]} 2 4 3,5–4,5 3–5 4,0 0,2 hajallaan ei lukua 0 0 0`,
    ])
      await expect(table.getByRole('row', { name: line, exact: true })).toBeVisible()
  })

  await test.step('the drawing says the same, and what was not scored is a gap', async () => {
    const radar = page.getByRole('figure', { name: `Tutkakuvio: ${name}, Syksy 2026` })
    await expect(radar.getByRole('img', { name: `1/11 ${NAMES[0]}: Mediaani 4,5,` })).toBeVisible()
    await expect(radar.getByRole('img', { name: /^7\/11 .*Ei arvioitu \(Emme tiedä vielä\)/ })).toBeVisible()
    await expect(radar.getByRole('img', { name: /^8\/11 .*Ei arvioitu \(Ei koske tätä/ })).toBeVisible()
    const rim = Number(await radar.locator('.radar-plate').getAttribute('r'))
    const values = await distances(radar.locator('.radar-data .radar-marker'))
    expect(values.map((distance) => round1((distance / rim) * 5))).toEqual(MEDIANS)
    const gaps = await distances(radar.locator('.radar-figure > g > .radar-marker'))
    expect(gaps).toHaveLength(2)
    for (const distance of gaps) expect(distance).toBeGreaterThan(rim)
  })
})

/** How far from the centre each mark of the drawing is. */
async function distances(marks: Locator): Promise<number[]> {
  const places = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('transform') ?? ''))
  return places.map((place) => Math.hypot(...(place.match(/-?[\d.]+/g) ?? []).map(Number)))
}

const round1 = (value: number) => Math.round(value * 10) / 10

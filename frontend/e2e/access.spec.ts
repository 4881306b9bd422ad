import { randomUUID } from 'node:crypto'
import { type Browser, type Locator, type Page, expect } from '@playwright/test'
import { linkIn, makeTeam } from './links'
import { send } from './people'
import { answer, choice, question, saved, stranger, test } from './world'

test('people come in by a link, to one thing each, and are out when they are put out', async ({
  browser,
  baseURL,
}) => {
  const page = await stranger(browser, 'onni')
  const team = `Perhekeskus ${randomUUID().slice(0, 8)}`
  const kalle = await nobody(browser)
  const eeva = await nobody(browser)

  const invitation = await test.step('an owner makes a team and invites', async () => {
    await makeTeam(page, team)
    await page.getByRole('button', { name: 'Kutsu jäsen' }).click()
    await page.getByRole('radio', { name: /^Muokkaaja/ }).check()
    await page.getByLabel('Kenelle').fill('Kalle, perhetyö')
    await page.getByRole('button', { name: 'Luo kutsulinkki' }).click()
    const link = await linkIn(page.getByRole('dialog', { name: 'Kutsulinkki on valmis' }))
    await page.getByRole('button', { name: 'Valmis' }).click()
    await expect(row(page, 'Kalle, perhetyö')).toContainText('Muokkaaja · voimassa')
    return link
  })

  await test.step('the invited one makes an account and is an editor', async () => {
    await kalle.goto(invitation)
    await expect(kalle.getByRole('heading', { name: `Kutsu tiimiin ”${team}”` })).toBeVisible()
    expect(new URL(kalle.url()).hash, 'the secret leaves the address bar').toBe('')
    await kalle.getByRole('link', { name: 'Luo tili ja liity' }).click()
    await kalle.getByLabel('Nimi').fill('Kalle')
    await kalle.getByLabel('Sähköpostiosoite').fill(`kalle.${randomUUID()}@esimerkki.fi`)
    await kalle.getByLabel('Salasana', { exact: true }).fill('neljä vihreää kuusta')
    await kalle.getByRole('main').getByRole('button', { name: 'Luo tili' }).click()
    await kalle.getByRole('link', { name: team }).click()
    await expect(kalle.getByText('Olette muokkaaja.')).toBeVisible()
    await expect(kalle.getByRole('button', { name: 'Kutsu jäsen' })).toHaveCount(0)
  })

  const link = await test.step('the editor opens a round and makes an assessor link', async () => {
    await kalle.getByRole('link', { name: /^Tiimin innovaatiot/ }).click()
    await kalle.getByRole('link', { name: 'Lisää innovaatio' }).first().click()
    await kalle.getByLabel('Nimi').fill('Iltakahvila')
    await kalle.getByLabel('Kuvaus').fill('Kahvila perheille iltaisin.')
    await kalle.getByRole('button', { name: 'Lisää innovaatio' }).click()
    await expect(kalle.getByRole('heading', { name: 'Iltakahvila', level: 1 })).toBeVisible()
    await expect(kalle.getByRole('button', { name: 'Poista' })).toHaveCount(0)
    await kalle.getByRole('button', { name: 'Avaa arviointikierros' }).click()
    await kalle.getByLabel('Kierroksen nimi').fill('Syksy 2026')
    await kalle.getByRole('button', { name: 'Avaa kierros' }).click()
    await kalle.getByRole('button', { name: 'Tee arviointilinkki' }).click()
    await kalle.getByLabel('Kenelle linkki on').fill('Eeva')
    await kalle.getByRole('radio', { name: 'Kokemusasiantuntija' }).check()
    await kalle.getByRole('button', { name: 'Tee linkki' }).click()
    const made = await linkIn(kalle.getByRole('dialog', { name: 'Arviointilinkki on valmis: Eeva' }))
    await kalle.getByRole('button', { name: 'Valmis' }).click()
    await expect(row(kalle, 'Eeva')).toContainText('Kokemusasiantuntija · voimassa')
    return made
  })
  const round = new URL(kalle.url()).pathname

  await test.step('somebody without an account scores by the link and finds the sheet again', async () => {
    await eeva.goto(link)
    await expect(eeva.getByRole('heading', { name: 'Iltakahvila', level: 1 })).toBeVisible()
    await expect(eeva.getByText('Kahvila perheille iltaisin.')).toBeVisible()
    expect(new URL(eeva.url()).hash, 'the secret leaves the address bar').toBe('')
    await eeva.reload()
    await eeva.getByRole('link', { name: 'Hyväksyn tämän ja aloitan' }).click()
    await expect(eeva.getByLabel('Nimenne')).toHaveValue('Eeva')
    await expect(eeva.getByLabel('Kokemusasiantuntija')).toBeChecked()
    await eeva.getByRole('button', { name: 'Aloita arviointi' }).click()
    await answer(eeva, 1, 4)
    await expect(saved(eeva)).toBeVisible()
    await expect(eeva.getByRole('link', { name: 'Arviointikierroksen sivulle' })).toHaveCount(0)
    await eeva.reload()
    await expect(choice(eeva, 1, 4)).toBeChecked()
  })

  await test.step('the link opens nothing but that sheet', async () => {
    const { status, other } = await eeva.evaluate(async (path) => {
      const get = async (below: string) => (await fetch(`/api/v1${path}${below}`)).status
      return { status: await get(''), other: await Promise.all(['/profile', '/sheets', '/links'].map(get)) }
    }, round)
    expect(status).toBe(200)
    expect(other).toEqual([404, 404, 404])
  })

  const again = await nobody(browser)
  await test.step('the same link on another device leads to the same sheet', async () => {
    await again.goto(link)
    await again.getByRole('link', { name: 'Jatka arviointia' }).click()
    await expect(choice(again, 1, 4)).toBeChecked()
    expect(new URL(again.url()).pathname).toBe(new URL(eeva.url()).pathname)
  })

  await test.step('a revoked link is refused in words, and what was written stays readable', async () => {
    await row(kalle, 'Eeva')
      .getByRole('button', { name: /Mitätöi linkki/ })
      .click()
    await kalle.getByRole('dialog').getByRole('button', { name: 'Mitätöi linkki' }).click()
    await expect(row(kalle, 'Eeva')).toContainText('mitätöity')
    await question(eeva, 1).getByLabel('Mistä tämän näkee?').fill('Tämä ei saa kadota.')
    await expect(eeva.getByRole('alert')).toContainText('Palvelu ei ottanut vastausta vastaan')
    await eeva.reload()
    await expect(eeva.getByRole('heading', { name: 'Linkki ei ole enää voimassa' })).toBeVisible()
    await expect(eeva.getByText('Tämä ei saa kadota.')).toBeVisible()
    await again.goto('about:blank')
    await again.goto(link)
    await expect(again.getByRole('heading', { name: 'Linkki ei ole enää voimassa' })).toBeVisible()
  })

  await test.step('a member who is put out is out at the next click', async () => {
    await page.reload()
    await row(page, 'Kalle')
      .getByRole('button', { name: /Poista tiimistä/ })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Poista tiimistä' }).click()
    await expect(page.getByText('Kalle on poistettu tiimistä.')).toBeVisible()
    await kalle.getByRole('link', { name: 'Iltakahvila' }).click()
    await expect(kalle.getByRole('heading', { name: 'Sivua ei löydy' })).toBeVisible()
    await kalle.goto('/teams')
    await expect(kalle.getByRole('heading', { name: 'Ette ole vielä missään tiimissä' })).toBeVisible()
  })

  await test.step('a token is shown once, works, and works no more when revoked', async () => {
    await page.getByRole('link', { name: 'Rajapinta-avaimet' }).click()
    await page.getByRole('button', { name: 'Luo rajapinta-avain' }).click()
    await page.getByLabel('Avaimen nimi').fill('Tietovarasto')
    await page.getByRole('checkbox', { name: /^Innovaatioiden lukeminen/ }).check()
    await page.getByRole('dialog').getByRole('button', { name: 'Luo rajapinta-avain' }).click()
    const secret = await linkIn(page.getByRole('main'))
    const asProgram = { Authorization: `Bearer ${secret}` }
    const innovations = `${baseURL}/api/v1/innovations`
    const read = () => fetch(innovations, { headers: asProgram })
    const { items } = await (await read()).json()
    expect(items.map(({ name }: { name: string }) => name)).toEqual(['Iltakahvila'])
    const creating = { ...asProgram, 'If-None-Match': '*' }
    const write = await send('PUT', `${innovations}/${randomUUID()}`, { name: 'Muu' }, creating)
    expect(write.status, 'it may only read').toBe(403)

    await page.getByRole('button', { name: 'Avain on tallessa, piilota se' }).click()
    await expect(page.getByText(secret)).toHaveCount(0)
    await page.reload()
    await expect(row(page, 'Tietovarasto')).toContainText('voimassa')
    await expect(page.getByText(secret)).toHaveCount(0)
    await row(page, 'Tietovarasto')
      .getByRole('button', { name: /Mitätöi avain/ })
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Mitätöi avain' }).click()
    await expect(row(page, 'Tietovarasto')).toContainText('Mitätöity')
    expect((await read()).status).toBe(401)
  })

  await test.step('the log tells all of it', async () => {
    await page.getByRole('link', { name: 'Tapahtumaloki' }).click()
    const told = page.getByRole('main').getByRole('listitem')
    for (const words of [
      'Onni perusti tiimin.',
      'Onni teki kutsun. Rooli: muokkaaja.',
      'Kalle liittyi tiimiin. Rooli: muokkaaja.',
      'Kalle lisäsi innovaation: Iltakahvila.',
      'Kalle avasi arviointikierroksen: Syksy 2026.',
      'Kalle loi arviointilinkin: Eeva.',
      'Kalle mitätöi arviointilinkin: Eeva.',
      'Onni poisti jäsenen tiimistä: Kalle.',
      'Onni loi rajapinta-avaimen: Tietovarasto.',
      'Onni mitätöi rajapinta-avaimen: Tietovarasto.',
    ])
      await expect(told.filter({ hasText: words })).toHaveCount(1)
  })
})

test('a viewer is offered nothing that would be refused', async ({ page, browser, world }) => {
  const innovation = await world.innovation('Koe')
  const round = await world.round(innovation, 'Syksy 2026')
  const helmi = await stranger(browser, 'helmi')
  await helmi.goto(`/innovations/${innovation}`)
  await expect(helmi.getByRole('link', { name: 'Syksy 2026' })).toBeVisible()
  await expect(helmi.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(helmi.getByRole('link', { name: 'Muokkaa tietoja' })).toHaveCount(0)
  await helmi.goto(`/assessments/${round}`)
  await expect(helmi.getByRole('heading', { name: 'Lähettäneet' })).toBeVisible()
  await expect(helmi.getByRole('link', { name: 'Täytä oma lomake' })).toHaveCount(0)
  await expect(helmi.getByRole('button', { name: 'Sulje kierros' })).toHaveCount(0)
  await helmi.goto(`/assessments/${round}/sheets/${randomUUID()}`)
  await expect(helmi.getByText('Olette tiimissä lukija, joten ette täytä lomaketta.')).toBeVisible()
  // The owner has all of these.
  await page.goto(`/assessments/${round}`)
  await expect(page.getByRole('button', { name: 'Sulje kierros' })).toBeVisible()
})

test('whoever writes in several teams says whose a new innovation is, and can look at one team', async ({
  browser,
}) => {
  const page = await stranger(browser, 'onni')
  const team = `Tiimi ${randomUUID()}`
  await makeTeam(page, team)
  await page.getByRole('link', { name: /^Tiimin innovaatiot/ }).click()
  await expect(page.getByRole('heading', { name: 'Tiimillä ei ole vielä innovaatioita' })).toBeVisible()
  await page.goto('/innovations/new')
  await page.getByLabel('Nimi').fill('Iltakahvila')
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByRole('alert')).toContainText('Valitkaa, minkä tiimin innovaatio on.')
  const whose = page.getByRole('combobox', { name: 'Tiimi (pakollinen)' })
  await expect(whose).toBeFocused()
  await whose.selectOption(team)
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: team })).toBeVisible()

  await page.goto('/')
  await page.getByLabel('Tiimi', { exact: true }).selectOption(team)
  await expect(page.getByText('1 innovaatio', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toContainText([team])
})

test('a team keeps an owner and its innovations, and goes only when it is empty', async ({ browser }) => {
  const page = await stranger(browser, 'onni')
  const [first, name] = [randomUUID(), `Uusi nimi ${randomUUID()}`]
  await makeTeam(page, first)
  await page.getByRole('button', { name: 'Vaihda nimi' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(name)
  await page.getByRole('button', { name: 'Tallenna nimi' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()

  await page.getByRole('button', { name: 'Lähde tiimistä' }).click()
  const refusal = page.getByRole('dialog', { name: 'Tiimillä on oltava omistaja' })
  await expect(refusal).toContainText('Antakaa ensin omistajan rooli jollekulle toiselle')
  await refusal.getByRole('button', { name: 'Selvä' }).click()
  await expect(page.getByRole('button', { name: 'Lähde tiimistä' })).toBeFocused()

  const team = page.url()
  await page.getByRole('link', { name: /^Tiimin innovaatiot/ }).click()
  await page.getByRole('main').getByRole('link', { name: 'Lisää innovaatio' }).first().click()
  await page.getByLabel('Nimi').fill('Iltakahvila')
  await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
  await expect(page.getByRole('heading', { name: 'Iltakahvila', level: 1 })).toBeVisible()
  await page.goto(team)
  await page.getByRole('button', { name: 'Poista tiimi', exact: true }).click()
  const kept = page.getByRole('dialog', { name: 'Tiimiä ei voi vielä poistaa' })
  await kept.getByRole('link', { name: 'Tiimin innovaatio' }).click()
  await page.getByRole('link', { name: 'Iltakahvila' }).click()
  await page.getByRole('button', { name: 'Poista' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Iltakahvila')
  await page.getByRole('button', { name: 'Poista lopullisesti' }).click()
  await expect(page.getByRole('heading', { name: 'Innovaatiot' })).toBeVisible()

  await page.goto(team)
  await page.getByRole('button', { name: 'Poista tiimi', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(name)
  await page.getByRole('button', { name: 'Poista lopullisesti' }).click()
  await expect(page.getByRole('heading', { name: 'Tiimit' })).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})

test('whoever begins on two devices at once is led to their one sheet', async ({ page, browser, world }) => {
  const round = await world.anyRound()
  const other = await stranger(browser, 'aino')
  for (const device of [page, other]) {
    await device.goto(`/assessments/${round}/sheets/${randomUUID()}`)
    await device.getByLabel('Tiimin jäsen').check()
  }
  await page.getByRole('button', { name: 'Aloita arviointi' }).click()
  await answer(page, 1, 4)
  await expect(saved(page)).toBeVisible()
  await other.getByRole('button', { name: 'Aloita arviointi' }).click()
  await expect(other.getByRole('alert')).toContainText('Palvelu ei ottanut vastausta vastaan')
  await other.getByRole('link', { name: 'Siirry varsinaiseen lomakkeeseenne' }).click()
  await expect(choice(other, 1, 4)).toBeChecked()
  expect(new URL(other.url()).pathname).toBe(new URL(page.url()).pathname)
  await other.goto(`/assessments/${round}`)
  await other.getByRole('link', { name: 'Jatka oman lomakkeen täyttämistä' }).click()
  await expect(choice(other, 1, 4)).toBeChecked()
})

/** A browser that nobody is signed in with and that shares nothing with the others. */
const nobody = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage()

const row = (page: Page, about: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: about })

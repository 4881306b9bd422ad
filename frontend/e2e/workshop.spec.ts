import { randomUUID } from 'node:crypto'
import { type Page, expect } from '@playwright/test'
import { Console, Phone } from './room'
import { test } from './world'

const TITLE = 'Innovaatiotyöpaja, Tampere'
const SCRIPT = '<script>document.title = "kaapattu"</script> 🌀 مرحبا'

test('two hours of a workshop, from preparing it to its memo', async ({ page, browser, world, context }) => {
  test.setTimeout(240_000)
  const innovation = `Iltakahvila ${randomUUID().slice(0, 4)}`
  await world.innovation(innovation)

  await test.step('Aino prepares it from the two-hour agenda and adds live scoring', () =>
    prepare(page, innovation))
  const workshop = page.url()

  const desk = new Console(page)
  await page.getByRole('link', { name: 'Avaa ohjaajan näkymä' }).click()
  await desk.presses('Avaa ovi')
  const wall = await context.newPage()
  await wall.setViewportSize({ width: 1280, height: 720 })
  await wall.goto(`${workshop}/screen`)
  const { code, key } = await read(page, workshop)
  await expect(wall.getByText(code).first()).toBeVisible()

  const scan = `/join#${code}.${key}`
  const [narrow, swedish, unsteady, ...others] =
    await test.step('six phones come in, one by typing', async () => [
      await Phone.typing(browser, `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`, { width: 320 }),
      await Phone.scanning(browser, scan, { language: 'Svenska' }),
      await Phone.scanning(browser, scan),
      await Phone.scanning(browser, scan),
      await Phone.scanning(browser, scan),
      await Phone.scanning(browser, scan),
    ])
  if (!narrow || !swedish || !unsteady) throw new Error('Six came in')
  const everybody = [narrow, swedish, unsteady, ...others]
  await expect(wall.getByText('6 osallistujaa on mukana.')).toBeVisible()

  await test.step('the talks need nothing from the phones', async () => {
    await desk.presses('Aloita')
    await narrow.sees(/Aloitus, ohjelman esittely/)
    await swedish.sees(/Inledning, presentation av programmet/)
    await desk.presses(/^Seuraava/)
    await narrow.sees('Sosiaalisten innovaatioiden piirteet')
  })

  await test.step('pairs talk: nothing is shown before the reveal, and nothing lost without a network', async () => {
    await desk.presses(/^Seuraava/)
    for (const phone of everybody) await expect(phone.page.getByText(/^Pari \d|^Par \d/)).toBeVisible()
    await narrow.recognises('Uusi, toimiva idea')
    await narrow.wouldStrengthen('Yhteiskehittäminen')
    await swedish.recognises('Ny, fungerande idé')
    await swedish.writes('Stöd av andra familjer')
    await unsteady.page.context().setOffline(true)
    await unsteady.writes('Kokemusasiantuntija pariksi')
    await expect(unsteady.page.getByText(/puhelimella|laitteella/i).first()).toBeVisible()
    await others[0]?.writes(SCRIPT)
    await desk.counts('4/6 vastannut').catch(() => desk.counts('3/6 vastannut'))
    await expect(wall.getByText('Stöd av andra familjer')).toHaveCount(0)
    await expect(page.getByText('Stöd av andra familjer')).toHaveCount(0)

    await unsteady.page.context().setOffline(false)
    await unsteady.isSaved()
    await desk.counts('4/6 vastannut')
    await desk.presses('Paljasta vastaukset')
    for (const text of ['Stöd av andra familjer', 'Kokemusasiantuntija pariksi', SCRIPT])
      await expect(wall.getByText(text)).toBeVisible()
    await expect(wall).not.toHaveTitle('kaapattu')
  })

  await test.step('a text that does not belong on a wall is taken from it', async () => {
    const row = page.getByRole('listitem').filter({ hasText: SCRIPT })
    await row.getByRole('button', { name: 'Piilota teksti' }).click()
    await expect(wall.getByText(SCRIPT)).toHaveCount(0)
  })

  await test.step('groups fill the spiral', async () => {
    await desk.presses(/^Seuraava/)
    await narrow.sees('Innovaatiospiraali – dialogi')
    await narrow.writes('Nuoret jäävät yksin iltaisin')
    await swedish.writes('Unga saknar en plats')
    await Promise.all([narrow.isSaved(), swedish.isSaved()])
    await desk.counts('2/6 vastannut')
    await desk.presses('Paljasta vastaukset')
    await expect(wall.getByText('Nuoret jäävät yksin iltaisin')).toBeVisible()
  })

  await test.step('one part is left out', async () => {
    await desk.presses(/^Ohita/)
    await desk.isAt('Innovaation arviointi yhdessä')
  })

  await test.step('everybody scores, and the radar appears at the reveal', async () => {
    for (const [at, phone] of everybody.entries()) await phone.scores([1 + (at % 5), 4, 3])
    await expect(wall.getByText('Mediaani')).toHaveCount(0)
    await desk.presses('Paljasta vastaukset')
    await expect(wall.getByText('6 lähetettyä lomaketta')).toBeVisible()
    await expect(wall.getByText('Mediaani')).toBeVisible()
  })

  await test.step('stars go to what matters most', async () => {
    await desk.presses(/^Seuraava/)
    await narrow.sees('Yhteenveto')
    for (const phone of [narrow, swedish, unsteady]) await phone.stars('Nuoret jäävät yksin iltaisin')
    await desk.presses('Paljasta vastaukset')
    await expect(wall.getByText('3 tähteä')).toBeVisible()
  })

  await test.step('the workshop ends, and the memo has what was revealed', async () => {
    await desk.presses('Päätä työpaja')
    await page.getByRole('dialog').getByRole('button', { name: 'Päätä työpaja' }).click()
    await narrow.sees('Kiitos!')
    await page.goto(`${workshop}/memo`)
    await expect(page.getByText('Nuoret jäävät yksin iltaisin').first()).toBeVisible()
    await expect(page.getByText(SCRIPT)).toHaveCount(0)
    await page.getByRole('button', { name: 'Lisää jatkoaskel' }).click()
    await page.getByLabel('Mitä tehdään?').fill('Avataan iltakahvila keväällä')
    await page.getByLabel('Kuka vastaa?').fill('Onni')
    await page.getByRole('button', { name: 'Tallenna' }).click()
    await expect(page.getByText('Avataan iltakahvila keväällä')).toBeVisible()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lataa tekstinä (Markdown)' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.md$/)
  })

  await test.step('what was scored stands in the record of the innovation', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: innovation }).first().click()
    await expect(page.getByRole('link', { name: TITLE }).first()).toBeVisible()
  })
  for (const phone of everybody) await phone.page.context().close()
})

async function prepare(page: Page, innovation: string): Promise<void> {
  await page.goto('/workshops')
  await page
    .getByRole('link', { name: /Valmistele/ })
    .first()
    .click()
  await page.getByLabel('Työpajan nimi').fill(TITLE)
  await page.getByRole('radio', { name: 'Nimetön' }).check()
  await page.getByRole('checkbox', { name: 'ruotsi' }).check()
  await page.getByRole('checkbox', { name: innovation }).check()
  await page.getByLabel('Lisää ohjelmaan').selectOption(`Yhteinen arviointi: ${innovation}`)
  await page.getByRole('button', { name: 'Lisää osio' }).click()
  await page.getByRole('button', { name: /^Siirrä aiemmaksi: Innovaation arviointi yhdessä/ }).click()
  await page.getByRole('button', { name: 'Luo työpaja' }).click()
  await expect(page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
}

async function read(page: Page, workshop: string): Promise<{ code: string; key: string }> {
  const answer = await page.request.get(`/api/v1/workshops/${workshop.split('/').at(-1)}`)
  return answer.json()
}

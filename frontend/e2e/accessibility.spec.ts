import { randomUUID } from 'node:crypto'
import { type Locator, type Page, expect } from '@playwright/test'
import { Hall } from './hall'
import { expectNoFaults, faultsOn } from './rules'
import { AINO, OSKARI, type World, answer, begin, choice, question, saved, submit, test } from './world'

/** Pages as a reader meets them, each with a world of its own, and what shows that they are there. */
const PAGES: Record<string, (page: Page, world: World) => Promise<Locator>> = {
  'the sign-in with its faults': async (page) => {
    await page.context().clearCookies()
    await page.goto('/innovations/new')
    await page.getByRole('main').getByRole('button', { name: 'Kirjaudu sisään' }).click()
    return page.getByRole('alert')
  },
  'a forgotten password': async (page) => {
    await page.context().clearCookies()
    await page.goto('/forgot')
    return page.getByRole('button', { name: 'Lähetä linkki' })
  },
  'a new password': async (page) => {
    await page.goto('/reset#linkistä')
    return page.getByRole('button', { name: 'Vaihda salasana' })
  },
  'an invitation that has run out': async (page) => {
    await page.goto('/invitation#vanha')
    return page.getByRole('heading', { name: 'Kutsu ei ole voimassa' })
  },
  'what is kept': async (page) => {
    await page.goto('/privacy')
    return page.getByRole('heading', { name: 'Nimettömät kierrokset' })
  },
  'the account and the open menu': async (page) => {
    await page.goto('/account')
    await page.getByRole('button', { name: 'Oma valikko: Aino' }).click()
    await expect(page.getByRole('button', { name: 'Kirjaudu ulos', exact: true })).toBeVisible()
    return page.getByRole('heading', { name: 'Poista tili' })
  },
  'the list': async (page, world) => {
    const name = `Luettelo ${randomUUID()}`
    await world.closedRound(await world.innovation(name), 'Syksy', [AINO])
    await page.goto(`/?q=${name}`)
    return page.getByRole('link', { name })
  },
  'the form with its faults': async (page) => {
    await page.goto('/innovations/new')
    await page.getByRole('button', { name: 'Lisää linkki' }).click()
    await page.getByRole('button', { name: 'Lisää innovaatio' }).click()
    return page.getByRole('alert')
  },
  'the workshops': async (page, world) => {
    await Hall.of(world, 1)
    await page.goto('/workshops')
    return page.getByRole('link', { name: 'Innovaatiotyöpaja, Tampere' })
  },
  'a workshop in preparation': async (page) => {
    await page.goto('/workshops/new')
    await page.getByRole('button', { name: 'Luo työpaja' }).click()
    return page.getByRole('alert')
  },
  'a workshop': async (page, world) => {
    const { id } = await Hall.of(world, 0)
    await page.goto(`/workshops/${id}`)
    return page.getByRole('link', { name: 'Avaa ohjaajan näkymä' })
  },
  'the console before and after a reveal': async (page, world) => {
    const hall = await Hall.of(world, 4)
    await hall.goTo('pair-discussion')
    await hall.talkInPairs()
    await page.goto(`/workshops/${hall.id}/console`)
    await expect(page.getByText('4/4 vastannut')).toBeVisible()
    expect(await faultsOn(page)).toEqual([])
    await page.getByRole('button', { name: 'Paljasta vastaukset' }).click()
    return page.getByRole('button', { name: 'Piilota teksti' })
  },
  'the memo': async (page, world) => {
    const hall = await Hall.of(world, 4)
    await hall.goTo('innovation-spiral')
    await hall.fillSpiral()
    await hall.reveal('innovation-spiral')
    await page.goto(`/workshops/${hall.id}/memo`)
    return page.getByText('Vertaisryhmä jälkihuollon nuorille.')
  },
  'the paper': async (page, world) => {
    const { id } = await Hall.of(world, 0)
    await page.goto(`/workshops/${id}/print`)
    return page.getByRole('heading', { name: /Pariporinat/ })
  },
  'the phone at the door': async (page, world) => {
    const { code, key } = await (await Hall.of(world, 0)).code()
    await page.goto(`/join#${code}.${key}`)
    return page.getByRole('checkbox', { name: 'Hyväksyn periaatteet' })
  },
  'the phone with its cards': async (page, world) => {
    const hall = await Hall.of(world, 1)
    const { code, key } = await hall.code()
    await page.goto(`/join#${code}.${key}`)
    await page.getByRole('checkbox', { name: 'Hyväksyn periaatteet' }).check()
    await page.getByRole('button', { name: 'Liity' }).click()
    await hall.goTo('pair-discussion')
    return page.getByRole('checkbox', { name: 'Tunnistamme' })
  },
  'the innovation page': async (page, world) => {
    await innovationPage(page, world)
    // The table under it is folded on a narrow page.
    return page.getByRole('heading', { name: 'Luvut taulukkona' })
  },
  'an open round': async (page, world) => {
    const round = await world.anyRound()
    await world.sheet(round, AINO, { assessor: 'Aino' })
    await page.goto(`/assessments/${round}`)
    return page.getByText('Aino')
  },
  'a closed round': async (page, world) => {
    const innovation = await world.innovation('Koe')
    await page.goto(`/assessments/${await world.closedRound(innovation, 'Syksy', [AINO, OSKARI])}`)
    return page.getByRole('group', { name: 'Yhteinen näkemys: Osallisuus' })
  },
  'the introduction of a sheet': async (page, world) => {
    await page.goto(`/assessments/${await world.anyRound()}/sheets/${randomUUID()}`)
    await page.getByRole('button', { name: 'Aloita arviointi' }).click()
    return page.getByText('Valitkaa rooli.')
  },
  'the questions of a sheet': async (page, world) => {
    await begin(page, await world.anyRound())
    // The address says the question, or a narrow page would show the first one without an answer.
    await page.getByRole('link', { name: /^1\. / }).click()
    await answer(page, 1, 4)
    await question(page, 1).getByLabel('Mistä tämän näkee?').fill('Soittakaa 050 123 4567')
    return page.getByText('Teksti näyttää sisältävän puhelinnumeron.')
  },
  'the review of a sheet': async (page, world) => {
    await begin(page, await world.anyRound())
    await choice(page, 1, 'not-applicable').check()
    await page.getByRole('link', { name: 'Tarkista ja lähetä' }).last().click()
    return page.getByText('1 vastaus on kesken.')
  },
  'a submitted sheet': async (page, world) => {
    await begin(page, await world.anyRound())
    await answer(page, 1, 4)
    await expect(saved(page)).toBeVisible()
    await submit(page)
    return page.getByText('Kiitos! Arviointinne on perillä')
  },
}

for (const [name, open] of Object.entries(PAGES))
  test(`${name} breaks no rule, wide or narrow, light or dark`, async ({ page, world }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expectNoFaults(page, await open(page, world))
  })

test('the drawing stays readable in forced colours', async ({ page, world }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const radar = await innovationPage(page, world)
  await expect.poll(() => faultsOn(page)).toEqual([])
  // Of the system's own colours; what keeps an own colour could vanish on the reader's background.
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    return ['Canvas', 'CanvasText', 'Highlight', 'LinkText', 'GrayText', 'ButtonText'].map((name) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    })
  })
  const strokes = await radar
    .locator('.radar-data .radar-line, .radar-data .radar-marker')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).stroke))
  expect(strokes.length).toBeGreaterThan(9)
  expect(strokes.filter((stroke) => !system.includes(stroke))).toEqual([])
})

test('the radar is one stop for the keyboard and walked with arrows', async ({ page, world }) => {
  const radar = await innovationPage(page, world)
  const axis = (order: number) => radar.getByRole('img', { name: new RegExp(`^${order}/11 `) })
  await axis(1).focus()
  await page.keyboard.press('ArrowRight')
  await expect(axis(2)).toBeFocused()
  await expect(radar.getByRole('listitem').filter({ hasText: '2 arvioijaa' })).toBeVisible()
  await page.keyboard.press('End')
  await expect(axis(11)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Kuvio (SVG)' })).toBeFocused()
})

test('the keyboard can skip to the content, and a move takes the focus to the heading', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Innovaatiot' })).toBeVisible()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Siirry sisältöön' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Lisää innovaatio' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Uusi innovaatio' })).toBeFocused()
  await expect(page).toHaveTitle('Uusi innovaatio – Spiraali')
})

test('what is pressed on a phone is large enough for a thumb', async ({ page, world }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/assessments/${await world.anyRound()}/sheets/${randomUUID()}`)
  await expectThumbs(page, page.getByRole('button', { name: 'Aloita arviointi' }))
  await page.getByLabel('Tiimin jäsen').check()
  await page.getByRole('button', { name: 'Aloita arviointi' }).click()
  await answer(page, 1, 4)
  await expectThumbs(page, page.getByRole('link', { name: 'Seuraava' }))
  await page.getByText('Kysymys 1/11').click()
  await expectThumbs(page, page.getByRole('link', { name: /^11\. Vaikutus/ }))
  await page.getByRole('link', { name: /^11\. Vaikutus/ }).click()
  await page.getByRole('link', { name: 'Tarkista ja lähetä' }).click()
  await expectThumbs(page, page.getByRole('button', { name: 'Lähetä arviointi' }))
})

async function innovationPage(page: Page, world: World): Promise<Locator> {
  const innovation = await world.innovation('Koe', {
    summary: 'Kuvaus',
    stage: 'ideas',
    links: ['https://thl.fi'],
  })
  await world.closedRound(innovation, 'Syksy', [AINO, OSKARI])
  await page.goto(`/innovations/${innovation}`)
  const radar = page.getByRole('figure', { name: 'Tutkakuvio: Koe, Syksy' })
  await expect(radar).toBeVisible()
  return radar
}

/** Every control in the content, as large as one may press it; a short word as a link need only be as high. */
async function expectThumbs(page: Page, present: Locator): Promise<void> {
  await expect(present).toBeVisible()
  const controls = page.getByRole('main').locator('a, button, input, textarea, select, summary')
  const small = await controls.evaluateAll((all) =>
    all
      .map((control) => control.closest('label') ?? control)
      .map((target) => ({ target, ...target.getBoundingClientRect().toJSON() }))
      .filter(
        ({ target, width, height }) => width > 0 && (height < 44 || (width < 44 && target.tagName !== 'A')),
      )
      .map(({ target, width, height }) => `${target.textContent} ${width} × ${height}`),
  )
  expect(small).toEqual([])
}

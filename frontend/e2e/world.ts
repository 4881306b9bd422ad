import { randomUUID } from 'node:crypto'
import { type Browser, type Locator, type Page, expect, test as base } from '@playwright/test'
import { type Person, type Proof, assessorAt, memberAt, newcomerAt, send, signIn } from './people'

/** In the radar's order, by their full Finnish names. */
export const CHARACTERISTICS = {
  'new-working-idea': 'Uusi, toimiva idea',
  'societal-need': 'Ratkaisu yhteiskunnan tarpeisiin ja ongelmiin',
  'everyday-life': 'Liittyminen laajasti lasten, nuorten ja perheiden arkeen',
  participation: 'Osallisuus',
  'co-creation': 'Yhteiskehittäminen',
  'networks-and-relations': 'Verkostomaisuus ja uudet vuorovaikutussuhteet',
  'new-competence': 'Uutta osaamista kasvattava',
  ecosystem: 'Kiinnittyminen ekosysteemiin',
  spreadability: 'Innovaation laatu levitettävyyden näkökulmasta',
  sustainability: 'Ratkaisun sosiaalinen, taloudellinen ja ekologinen kestävyys',
  'societal-impact': 'Yhteiskunnallista hyvää tuottava vaikutus',
}
export const NAMES = Object.values(CHARACTERISTICS)
const IDS = Object.keys(CHARACTERISTICS)

export type Given = 1 | 2 | 3 | 4 | 5 | 'dont-know-yet' | 'not-applicable'
/** The design's worked example, and another's sheet of the same round. */
export const AINO: Given[] = [4, 3, 5, 2, 4, 3, 'dont-know-yet', 'not-applicable', 2, 3, 4]
export const OSKARI: Given[] = [5, 3, 3, 2, 4, 'dont-know-yet', 'dont-know-yet', 'not-applicable', 2, 5, 4]
/** By hand from the two; nobody gave the seventh or the eighth a level. */
export const MEDIANS = [4.5, 3, 4, 2, 4, 3, 2, 4, 4]
const REASON = 'Ratkaisu toimii yhdessä kunnassa.'

type Stored = { characteristic: string; level: number | null; unscored: string | null; evidence?: string }

const CREATE = { 'If-None-Match': '*' }

/** What a test needs to be there before its own story begins, made by a team's owner through the API of the page's own origin. */
export class World {
  constructor(
    private readonly api: string,
    private readonly owner: Proof,
  ) {}

  /** The world of somebody who has no part in this one, with a team of their own. */
  async other(team: string): Promise<World> {
    const world = new World(this.api, await newcomerAt(this.api, `Omistaja, ${team}`))
    await world.put(`teams/${randomUUID()}`, { name: team }, CREATE)
    return world
  }

  async innovation(name: string, more: object = {}): Promise<string> {
    const id = randomUUID()
    await this.create(`innovations/${id}`, { name, ...more })
    return id
  }

  async round(innovation: string, title: string, more: object = {}): Promise<string> {
    const id = randomUUID()
    const instrument = { framework: 'soila-features', frameworkVersion: '2024.1' }
    const body = { innovation, title, ...instrument, anonymous: false, revealed: false, ...more }
    await this.put(`assessments/${id}`, body, CREATE)
    return id
  }

  /** A named round of an innovation of its own, for tests that need no more of it. */
  async anyRound(more: object = {}): Promise<string> {
    return this.round(await this.innovation('Koe'), 'Syksy 2026', more)
  }

  /** A submitted sheet of somebody who has no other part in the story: everyone has one sheet in a round. */
  async sheet(round: string, answers: Given[], who: object = {}): Promise<string> {
    const somebody = await assessorAt(this.api, this.owner, round)
    const path = `assessments/${round}/sheets/${randomUUID()}`
    const put = (below: string, body: object) => this.put(`${path}${below}`, body, {}, somebody)
    await put('', { role: 'team-member', ...who })
    for (const [at, given] of answers.entries()) {
      const unscored = { unscored: given, ...(given === 'not-applicable' && { reason: REASON }) }
      await put(`/scores/${IDS[at]}`, typeof given === 'number' ? { level: given } : unscored)
    }
    await put('/state', { state: 'SUBMITTED' })
    return path
  }

  /** Changes what needs its present ETag; `about` is where the ETag is read. */
  async change(path: string, body: object, about = path): Promise<void> {
    const etag = (await this.get(about)).headers.get('etag') ?? ''
    await this.put(path, body, { 'If-Match': etag })
  }

  /** A thing of the owner's first team. */
  async create(path: string, body: object): Promise<void> {
    await this.put(`${path}?team=${await this.team()}`, body, CREATE)
  }

  address(path: string): string {
    return `${this.api}/${path}`
  }

  close(round: string): Promise<void> {
    return this.change(`assessments/${round}/state`, { state: 'CLOSED' }, `assessments/${round}`)
  }

  async closedRound(
    innovation: string,
    title: string,
    sheets: Given[][],
    more: object = {},
  ): Promise<string> {
    const round = await this.round(innovation, title, more)
    for (const answers of sheets) await this.sheet(round, answers)
    await this.close(round)
    return round
  }

  /** What the server holds of the sheet that a page is on, which it tells nobody but the sheet's owner. */
  async scoresOf(page: Page): Promise<Stored[]> {
    const response = await page.request.get(`/api/v1${new URL(page.url()).pathname}`)
    expect(response.status(), page.url()).toBe(200)
    return (await response.json()).scores
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.api}/${path}`, { headers: this.owner })
  }

  async read(path: string) {
    const response = await this.get(path)
    expect(response.status, path).toBe(200)
    return response.json()
  }

  async remove(path: string, etag: string): Promise<void> {
    const headers = { ...this.owner, 'If-Match': etag }
    const response = await fetch(`${this.api}/${path}`, { method: 'DELETE', headers })
    expect(response.ok, `${path}: ${await response.text()}`).toBe(true)
  }

  async put(path: string, body: object, headers: Proof = {}, who = this.owner): Promise<void> {
    const response = await send('PUT', `${this.api}/${path}`, body, { ...who, ...headers })
    expect(response.ok, `${path}: ${await response.text()}`).toBe(true)
  }

  /** The owner's first team, Aino's that of the demonstration: others may have been made by other tests. */
  private async team(): Promise<string> {
    const { items } = await this.read('teams?limit=200')
    const [first] = items.toSorted((one: Made, other: Made) => one.createdAt.localeCompare(other.createdAt))
    return first.id
  }
}

type Made = { id: string; createdAt: string }

/** `page` is Aino's, whose team the demonstration's innovations belong to. */
export const test = base.extend<{ world: World }>({
  context: async ({ context }, use) => {
    const forbidden: string[] = []
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) forbidden.push(message.text())
    })
    await signIn(context)
    await use(context)
    expect(forbidden, 'nothing that the page asks for is against its policy').toEqual([])
  },
  world: async ({ baseURL }, use) => {
    const api = `${baseURL}/api/v1`
    const world = new World(api, await memberAt(api))
    await use(world)
    expect((await world.read('teams')).items, 'Aino stays in one team: no story has to choose').toHaveLength(
      1,
    )
  },
})

/** Somebody else of the same team: a browser that shares nothing with the first. */
export async function stranger(browser: Browser, person: Person = 'onni'): Promise<Page> {
  const context = await browser.newContext()
  await signIn(context, person)
  return context.newPage()
}

/** Opens a sheet of one's own and gets to its questions. */
export async function begin(page: Page, round: string, assessor?: string): Promise<void> {
  await page.goto(`/assessments/${round}/sheets/${randomUUID()}`)
  if (assessor) await page.getByLabel('Nimenne').fill(assessor)
  await page.getByLabel('Tiimin jäsen').check()
  await page.getByRole('button', { name: 'Aloita arviointi' }).click()
  await expect(question(page, 1)).toBeVisible()
}

export const question = (page: Page, order: number): Locator =>
  page.getByRole('region', { name: new RegExp(`^${order}[. ]+${NAMES[order - 1]}$`) })

export const choice = (page: Page, order: number, given: Given): Locator => {
  const words = { 'dont-know-yet': 'Emme tiedä vielä', 'not-applicable': 'Ei koske tätä ratkaisua' }
  const name = typeof given === 'number' ? new RegExp(`^${given} `) : words[given]
  return question(page, order).getByRole('radio', { name })
}

export async function answer(page: Page, order: number, given: Given): Promise<void> {
  await choice(page, order, given).check()
  if (given !== 'not-applicable') return
  await question(page, order).getByLabel('Miksi piirre ei koske tätä ratkaisua?').fill(REASON)
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Tarkista ja lähetä' }).last().click()
  await page.getByRole('button', { name: 'Lähetä arviointi' }).click()
  await expect(page.getByRole('heading', { name: 'Arviointi on lähetetty' })).toBeVisible()
}

export const saved = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^Tallennettu$/ })

export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The Tab key does not reach ${target}`)
}

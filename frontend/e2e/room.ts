import { type Browser, type Locator, type Page, expect } from '@playwright/test'

type Kind = { width?: number; language?: 'Suomi' | 'Svenska' }

/** What a phone says in the language its owner chose. */
const WORDS = {
  Suomi: {
    code: 'Liittymiskoodi',
    go: 'Jatka',
    accept: 'Hyväksyn periaatteet',
    join: 'Liity',
    saved: 'Tallennettu',
    recognise: 'Tunnistamme',
    strengthen: 'Vahvistaisimme',
    write: 'Kirjoittakaa tähän',
    role: 'Yhteistyökumppani',
    score: 'Aloita',
    next: 'Seuraava',
  },
  Svenska: {
    code: 'Anslutningskod',
    go: 'Fortsätt',
    accept: 'Jag godkänner principerna',
    join: 'Gå med',
    saved: 'Sparat',
    recognise: 'Vi känner igen',
    strengthen: 'Vi vill stärka',
    write: 'Skriv här',
    role: 'Samarbetspartner',
    score: 'Börja',
    next: 'Nästa',
  },
}

/** Somebody in the room with a telephone of their own. */
export class Phone {
  private constructor(
    readonly page: Page,
    private readonly words: (typeof WORDS)['Suomi'],
  ) {}

  /** Comes in by what the QR code on the wall says. */
  static async scanning(browser: Browser, address: string, kind: Kind = {}): Promise<Phone> {
    const phone = await Phone.open(browser, kind)
    await phone.page.goto(address)
    return phone.enter(kind)
  }

  /** Comes in by typing what is on the wall. */
  static async typing(browser: Browser, code: string, kind: Kind = {}): Promise<Phone> {
    const phone = await Phone.open(browser, kind)
    await phone.page.goto('/join')
    await phone.page.getByLabel(WORDS.Suomi.code).first().fill(code)
    await phone.page.getByRole('button', { name: WORDS.Suomi.go }).click()
    return phone.enter(kind)
  }

  private static async open(browser: Browser, { width = 390, language = 'Suomi' }: Kind): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      hasTouch: true,
      isMobile: true,
      locale: 'fi-FI',
    })
    return new Phone(await context.newPage(), WORDS[language])
  }

  private async enter({ language }: Kind): Promise<Phone> {
    if (language) await this.page.getByRole('radio', { name: language }).check()
    await this.page.getByRole('checkbox', { name: this.words.accept }).check()
    await this.page.getByRole('button', { name: this.words.join }).click()
    await expect(this.page.getByRole('button', { name: this.words.join })).toHaveCount(0)
    return this
  }

  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
  }

  /** @param card its short or whole name */
  async recognises(card: string): Promise<void> {
    await this.card(card).getByRole('checkbox', { name: this.words.recognise }).check()
  }

  async wouldStrengthen(card: string): Promise<void> {
    await this.card(card).getByRole('checkbox', { name: this.words.strengthen }).check()
  }

  private card(name: string): Locator {
    return this.page.getByRole('group', { name })
  }

  /** Writes into the first free place. */
  async writes(text: string): Promise<void> {
    await this.page.getByPlaceholder(this.words.write).last().fill(text)
    await this.page.keyboard.press('Tab')
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText(this.words.saved, { exact: true }).first()).toBeVisible()
  }

  /** Takes the role once and gives the first characteristics these levels. */
  async scores(levels: number[]): Promise<void> {
    await this.page.getByRole('radio', { name: this.words.role }).check()
    await this.page.getByRole('button', { name: this.words.score }).click()
    for (const level of levels) {
      await this.page.getByRole('radio', { name: new RegExp(`^${level} `) }).check()
      await this.page.getByRole('button', { name: this.words.next }).click()
    }
    await this.isSaved()
  }

  async stars(text: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: text }).check()
  }
}

export class Console {
  constructor(readonly page: Page) {}

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click()
  }

  async isAt(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: title }).first()).toBeVisible()
  }

  async counts(text: string): Promise<void> {
    await expect(this.page.getByText(text)).toBeVisible()
  }
}

import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { type Proof, send } from './people'
import type { World } from './world'

type Answer = { prompt: string; option?: string; text?: string }
type Activity = { id: string; exercise: string | null }

const NOTES: [string, string][] = [
  ['needs', 'Nuoret jäävät iltaisin yksin, kun palvelut sulkeutuvat.'],
  ['needs', 'Perheet kertovat samat asiat monelle työntekijälle.'],
  ['ideas', 'Iltaperhe, joka tulee kotiin silloin kun sitä tarvitaan.'],
  ['ideas', 'Vertaisryhmä jälkihuollon nuorille.'],
  ['ideas', 'Kokemusasiantuntija sosiaalityöntekijän pariksi.'],
  ['experiments', 'Kahden kuukauden kokeilu yhdessä perhekeskuksessa.'],
  ['consolidation', 'Esihenkilöiden tuki ja varattu työaika.'],
]
const POINTS = [
  'Nuori itse mukaan palaverin suunnitteluun, ei vain kuultavaksi.',
  'Yhteinen kirjaaminen säästää aikaa kaikilta.',
  'Koulun kuraattori mukaan heti alusta.',
]
const CARDS = [
  'new-working-idea',
  'societal-need',
  'everyday-life',
  'co-creation',
  'new-competence',
  'ecosystem',
]

/** A live workshop of Aino's team with as many people in it as a picture or a check needs; made through the API. */
export class Hall {
  private readonly people: { proof: Proof; id: string }[] = []

  private constructor(
    private readonly world: World,
    readonly id: string,
    private readonly agenda: Activity[],
  ) {}

  static async of(world: World, people: number): Promise<Hall> {
    const innovation = await world.innovation('Iltaperhe', { summary: 'Kotiin tuleva perhetyö iltaisin.' })
    const agenda = [
      activity('pair-discussion', 'Pariporinat piirteistä', { forming: 'ARRIVAL', groupSize: 2 }),
      activity('innovation-spiral', 'Ryhmätyöt spiraalien kautta', { mode: 'FREE' }),
      activity('live-scoring', 'Arvioidaan yhdessä', { innovation }),
      activity('summary', 'Yhteenveto', {}),
    ]
    const id = randomUUID()
    const body = {
      title: 'Innovaatiotyöpaja, Tampere',
      anonymous: true,
      minimumGroup: 3,
      languages: ['fi', 'sv'],
      innovations: [innovation],
      activities: agenda,
    }
    await world.create(`workshops/${id}`, body)
    const hall = new Hall(world, id, agenda)
    await world.change(`workshops/${id}/state`, { state: 'LIVE' }, `workshops/${id}`)
    for (let i = 0; i < people; i++) await hall.admit()
    return hall
  }

  async code(): Promise<{ code: string; key: string }> {
    return this.world.read(`workshops/${this.id}`)
  }

  async goTo(exercise: string, more: object = {}): Promise<void> {
    const body = { activity: this.at(exercise).id, answering: true, revealed: false, seconds: 900, ...more }
    await this.world.change(`workshops/${this.id}/stage`, body)
  }

  reveal(exercise: string): Promise<void> {
    return this.goTo(exercise, { answering: false, revealed: true, seconds: 0 })
  }

  async talkInPairs(): Promise<void> {
    for (const [i, person] of this.people.entries()) {
      for (const card of CARDS.slice(i % 3, 3 + (i % 4)))
        await this.answer(person, 'pair-discussion', { prompt: 'recognise', option: card })
      await this.answer(person, 'pair-discussion', { prompt: 'strengthen', option: CARDS[(i + 3) % 6] ?? '' })
      const text = POINTS[i % POINTS.length] ?? ''
      await this.answer(person, 'pair-discussion', { prompt: 'points', text })
    }
  }

  async fillSpiral(): Promise<void> {
    for (const [i, [prompt, text]] of NOTES.entries()) {
      const person = this.people[i % this.people.length]
      if (person) await this.answer(person, 'innovation-spiral', { prompt, text })
    }
  }

  async score(levels: (person: number) => number[], characteristics: string[]): Promise<void> {
    const { activities } = await this.world.read(`workshops/${this.id}`)
    const { assessment } = activities.find(({ exercise }: Activity) => exercise === 'live-scoring')
    for (const [i, { proof }] of this.people.entries()) {
      const sheet = `assessments/${assessment}/sheets/${randomUUID()}`
      await this.world.put(sheet, { role: 'partner' }, {}, proof)
      for (const [at, level] of levels(i).entries())
        await this.world.put(`${sheet}/scores/${characteristics[at]}`, { level }, {}, proof)
    }
  }

  private at(exercise: string): Activity {
    const found = this.agenda.find((each) => each.exercise === exercise)
    if (!found) throw new Error(`The agenda has no ${exercise}`)
    return found
  }

  private async admit(): Promise<void> {
    const id = randomUUID()
    const { code, key } = await this.code()
    const body = { code, key, participant: id, language: 'fi', accepted: true, as: 'BEARER' }
    const joined = await send('POST', this.world.address('join'), body, {})
    expect(joined.status, await joined.clone().text()).toBe(201)
    const { token } = await joined.json()
    this.people.push({ id, proof: { Authorization: `Bearer ${token}` } })
  }

  private answer({ proof }: { proof: Proof }, exercise: string, answer: Answer): Promise<void> {
    const body = { activity: this.at(exercise).id, ...answer }
    return this.world.put(`workshops/${this.id}/answers/${randomUUID()}`, body, {}, proof)
  }
}

function activity(exercise: string, fi: string, more: object) {
  return {
    id: randomUUID(),
    title: { fi, sv: null, en: null },
    exercise,
    minutes: 15,
    forming: 'NONE',
    ...more,
  }
}

import { randomUUID } from 'node:crypto'
import type { Given, World } from './world'

const CREATE = { 'If-None-Match': '*' }
const STAGES = ['needs', 'ideas', 'experiments', 'needs', 'consolidation', 'none-of-these']
const COUNTIES = ['pirkanmaa', 'kainuu', 'pirkanmaa', 'lappi', 'pirkanmaa', 'pirkanmaa']
const OBJECTIVES = ['aftercare-reform', 'parenting-support', 'aftercare-reform', 'mental-health']

/** A programme of several teams' innovations, assessed and shared, made through the API before a story begins. */
export class Consortium {
  private constructor(
    private readonly world: World,
    readonly programme: string,
    readonly innovations: string[],
  ) {}

  /** Of four teams: results that all belong to one team would be shown to nobody else. */
  static async of(world: World, programme: string, count: number): Promise<Consortium> {
    const teams = await Promise.all(
      ['Länsi', 'Itä', 'Pohjoinen', 'Etelä'].map(async (name) => {
        const team = randomUUID()
        await world.put(`teams/${team}`, { name: `${name} ${team.slice(0, 4)}` }, CREATE)
        return team
      }),
    )
    const made = new Consortium(world, programme, [])
    for (let at = 0; at < count; at++) await made.join(teams[at % teams.length] ?? '', at)
    return made
  }

  async links(): Promise<{ teams: string; evaluators: string }> {
    return this.world.read(`programmes/${this.programme}/links`)
  }

  /** One more innovation with a closed round, every second one with an earlier round as well. */
  private async join(team: string, at: number): Promise<void> {
    const id = randomUUID()
    const facts = {
      stage: STAGES[at % STAGES.length],
      county: COUNTIES[at % COUNTIES.length],
      objectives: [OBJECTIVES[at % OBJECTIVES.length]],
    }
    await this.world.put(`innovations/${id}?team=${team}`, { name: `Kokeilu ${at + 1}`, ...facts }, CREATE)
    if (at % 2 === 0) await this.world.closedRound(id, 'Kevät', [levels(at, 2)])
    await this.world.closedRound(id, 'Syksy', [levels(at, 3)])
    const link = (await this.links()).teams
    await this.world.put(
      `programmes/${this.programme}/innovations/${id}`,
      { sharing: 'RESULTS', link },
      CREATE,
    )
    this.innovations.push(id)
  }
}

/** A sheet around a level, a little different for each innovation and characteristic. */
const levels = (innovation: number, around: number): Given[] =>
  Array.from({ length: 11 }, (_, at) => {
    const level = around + (((innovation + 2) * (at + 3)) % 3) - 1 + (at % 2)
    return Math.min(5, Math.max(1, level)) as Given
  })

import { randomUUID } from 'node:crypto'
import type { Given, World } from './world'

const CREATE = { 'If-None-Match': '*' }
const STAGES = ['needs', 'ideas', 'experiments', 'needs', 'consolidation', 'none-of-these']
const COUNTIES = ['pirkanmaa', 'kainuu', 'pirkanmaa', 'lappi', 'pirkanmaa', 'pirkanmaa']
const OBJECTIVES = ['aftercare-reform', 'parenting-support', 'aftercare-reform', 'mental-health']

/** A programme of several teams' innovations, assessed and shared, made through the API before a story begins. */
export class Consortium {
  private constructor(
    private readonly coordinator: World,
    private readonly programme: string,
  ) {}

  /** Of four teams, each somebody else's: what one account knows by itself is counted out of what is shown. */
  static async of(coordinator: World, programme: string, count: number): Promise<Consortium> {
    const made = new Consortium(coordinator, programme)
    const owners = await Promise.all(
      ['Länsi', 'Itä', 'Pohjoinen', 'Etelä'].map((team) => coordinator.other(team)),
    )
    for (let at = 0; at < count; at++) await made.join(owners[at % owners.length] ?? coordinator, at)
    return made
  }

  async links(): Promise<{ teams: string; evaluators: string }> {
    return this.coordinator.read(`programmes/${this.programme}/links`)
  }

  /** One more innovation with a closed round, every second one with an earlier round as well. */
  private async join(owner: World, at: number): Promise<void> {
    const id = randomUUID()
    const facts = {
      stage: STAGES[at % STAGES.length],
      county: COUNTIES[at % COUNTIES.length],
      objectives: [OBJECTIVES[at % OBJECTIVES.length]],
    }
    await owner.create(`innovations/${id}`, { name: `Kokeilu ${at + 1}`, ...facts })
    if (at % 2 === 0) await owner.closedRound(id, 'Kevät', [levels(at, 2)])
    await owner.closedRound(id, 'Syksy', [levels(at, 3)])
    const link = (await this.links()).teams
    await owner.put(`programmes/${this.programme}/innovations/${id}`, { sharing: 'RESULTS', link }, CREATE)
  }
}

/** A sheet around a level, a little different for each innovation and characteristic. */
const levels = (innovation: number, around: number): Given[] =>
  Array.from({ length: 11 }, (_, at) => {
    const level = around + (((innovation + 2) * (at + 3)) % 3) - 1 + (at % 2)
    return Math.min(5, Math.max(1, level)) as Given
  })

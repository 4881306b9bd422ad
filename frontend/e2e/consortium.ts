import type { Given, World } from './world'

const CREATE = { 'If-None-Match': '*' }
const STAGES = ['needs', 'ideas', 'experiments', 'needs', 'consolidation', 'none-of-these']
const COUNTIES = ['pirkanmaa', 'kainuu', 'pirkanmaa', 'lappi', 'pirkanmaa', 'pirkanmaa']
const OBJECTIVES = ['aftercare-reform', 'parenting-support', 'aftercare-reform', 'mental-health']

type Links = { teams: string; evaluators: string }

/**
 * Makes a programme one of several teams' innovations, assessed and shared, before a story begins; returns its links.
 * Of four teams, each somebody else's: what one account knows by itself is counted out of what is shown.
 */
export async function gather(coordinator: World, programme: string, count: number): Promise<Links> {
  const links: Links = await coordinator.read(`programmes/${programme}/links`)
  const owners = await Promise.all(
    ['Länsi', 'Itä', 'Pohjoinen', 'Etelä'].map((team) => coordinator.other(team)),
  )
  for (let at = 0; at < count; at++) {
    const owner = owners[at % owners.length] ?? coordinator
    const innovation = await assessed(owner, at)
    const share = { sharing: 'RESULTS', link: links.teams }
    await owner.put(`programmes/${programme}/innovations/${innovation}`, share, CREATE)
  }
  return links
}

/** One more innovation with a closed round, every second one with an earlier round as well. */
async function assessed(owner: World, at: number): Promise<string> {
  const facts = {
    stage: STAGES[at % STAGES.length],
    county: COUNTIES[at % COUNTIES.length],
    objectives: [OBJECTIVES[at % OBJECTIVES.length]],
  }
  const id = await owner.innovation(`Kokeilu ${at + 1}`, facts)
  if (at % 2 === 0) await owner.closedRound(id, 'Kevät', [levels(at, 2)])
  await owner.closedRound(id, 'Syksy', [levels(at, 3)])
  return id
}

/** A sheet around a level, a little different for each innovation and characteristic. */
const levels = (innovation: number, around: number): Given[] =>
  Array.from({ length: 11 }, (_, at) => {
    const level = around + (((innovation + 2) * (at + 3)) % 3) - 1 + (at % 2)
    return Math.min(5, Math.max(1, level)) as Given
  })

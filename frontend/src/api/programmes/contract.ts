/** The programme's shapes, written by hand until the generated ones are there. */

export type ProgrammeRole = 'COORDINATOR' | 'EVALUATOR' | 'TEAM'
export type MemberRole = 'COORDINATOR' | 'EVALUATOR'
export type Sharing = 'NOTHING' | 'COVERAGE' | 'RESULTS'

export type Programme = {
  id: string
  name: string
  description: string | null
  role: ProgrammeRole
  innovations: number
  createdAt: string
}
export type ProgrammeBody = { name: string; description?: string }

export type ProgrammeMember = {
  account: string
  name: string
  email: string
  role: MemberRole
  since: string
}
export type ProgrammeLinks = { teams: string; evaluators: string; generation: number }
export type ProgrammeLook = { programme: string; name: string; kind: 'TEAM' | 'EVALUATOR' }

export type Placement = { column: string | null; theme: string | null; layer: string | null }
export type ProgrammeRound = {
  assessment: string
  title: string
  closedAt: string
  frameworkVersion: string
  respondents: number | null
}
export type ProgrammeInnovation = {
  innovation: string
  name: string
  team: { id: string; name: string }
  objectives: string[]
  stage: string | null
  county: string | null
  sharing: Sharing
  placement: Placement
  rounds: ProgrammeRound[]
  mine: boolean
}
/** One programme that an innovation is in, and what it shares there. */
export type Belonging = {
  programme: { id: string; name: string }
  sharing: Sharing
  placement: Placement
  version: number
}
export type BelongingBody = {
  sharing: Sharing
  column?: string
  theme?: string
  layer?: string
  link?: string
}

export type SpreadOf = {
  id: string
  n: number
  distribution: { value: number; innovations: number }[]
  median: number | null
  q1: number | null
  q3: number | null
  min: number | null
  max: number | null
}
export type Spread = { innovations: number; characteristics: SpreadOf[] }
export type Suppression = 'TOO_FEW_INNOVATIONS' | 'COULD_BE_SUBTRACTED'
export type Cell = {
  key: string
  innovations: number
  assessed: number
  suppressed: Suppression | null
  characteristics: SpreadOf[] | null
}
export type Breakdown = { by: 'OBJECTIVE' | 'STAGE' | 'COUNTY'; cells: Cell[] }
export type ProgrammeVerdict = 'UP' | 'DOWN' | 'NO_CLEAR_CHANGE' | 'TOO_FEW'
export type ProgrammeChange = {
  matched: number
  characteristics: { id: string; pairs: number; up: number; down: number; verdict: ProgrammeVerdict }[] | null
  suppressed: Suppression | null
}
export type Overview = {
  programme: string
  name: string
  framework: string
  frameworkVersion: string
  versions: string[]
  counts: {
    innovations: number
    sharingNothing: number
    assessed: number
    rounds: number
    sharingResults: number
  }
  publishedAt: string | null
  withheld: 'TOO_FEW_INNOVATIONS' | 'WAITING_FOR_MORE' | null
  leftOut: number
  results: Spread | null
  breakdowns: Breakdown[]
  change: ProgrammeChange
}

/** The programme's shapes under the names the client uses. All of them come from `schema.d.ts`, which is generated. */
import type { components } from '../schema'

type Schemas = components['schemas']

/** `role` is the reader's own. */
export type Programme = Schemas['Programme']
export type ProgrammeBody = Schemas['ProgrammeBody']
export type ProgrammeRole = Schemas['ProgrammeRole']
export type MemberRole = Schemas['ProgrammeMemberRole']
export type ProgrammeMember = Omit<Schemas['ProgrammeMember'], 'role'> & { role: MemberRole }
/** What a link says to whoever holds it. */
export type ProgrammeOffer = Schemas['ProgrammeOffer']

export type Sharing = Schemas['Sharing']
export type Placement = Schemas['Placement']
/** An innovation as its programme sees it; `version` is the ETag's number for If-Match. */
export type ProgrammeInnovation = Schemas['ProgrammeInnovation']
/** A programme that an innovation is in, and what it shares there. */
export type Belonging = Schemas['InnovationProgramme']
export type BelongingBody = Schemas['ShareBody']

export type Overview = Schemas['ProgrammeOverview']
export type Spread = Schemas['ProgrammeResults']
export type SpreadOf = Schemas['CharacteristicSpread']
export type Breakdown = Schemas['ProgrammeBreakdown']
export type Cell = Schemas['ProgrammeCell']
export type Suppression = Schemas['ReasonSuppressed']
export type ProgrammeChange = Schemas['ProgrammeChange']

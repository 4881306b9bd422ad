/** The contract's shapes under the names the client uses. All of them come from `schema.d.ts`, which is generated. */
import type { components } from './schema'

type Schemas = components['schemas']

export type FrameworkSummary = Schemas['FrameworkSummary']
export type Group = Schemas['Group']
export type Characteristic = Schemas['Characteristic']
export type Level = Schemas['Level']
/** The schema calls the code a string, it being the instrument's data; a score takes exactly these. */
export type UnscoredAnswer = Omit<Schemas['UnscoredAnswer'], 'code'> & { code: Unscored }
export type Scale = Omit<Schemas['Scale'], 'unscoredAnswers'> & { unscoredAnswers: UnscoredAnswer[] }
export type Framework = Omit<Schemas['Framework'], 'scale'> & { scale: Scale }
/** 'strategic-objectives' (kind 'tag') lists the objectives, 'innovation-spiral' (kind 'spiral') the stages. */
export type Exercise = Schemas['Exercise']

export type Innovation = Schemas['InnovationView']
export type InnovationBody = Schemas['InnovationBody']

export type Assessment = Schemas['AssessmentView']
export type AssessmentBody = Schemas['AssessmentBody']
export type AssessmentStateBody = Schemas['AssessmentStateBody']

export type Role = Schemas['Role']
export type Unscored = Schemas['Unscored']
/** Exactly one of level and unscored; not-applicable needs a reason. */
export type ScoreBody = Schemas['Score']
export type Score = Schemas['ScoreView']
export type SheetBody = Schemas['SheetBody']
/** Submitted sheets of a named round, without ids; scores once results are out. */
export type SubmittedSheet = Schemas['SubmittedSheetView']
/** `version` is the ETag's number for If-Match */
export type AgreedScore = Schemas['AgreedScoreView']

export type ProfileCharacteristic = Schemas['ProfileCharacteristic']
export type Profile = Schemas['Profile']
export type Verdict = Schemas['Verdict']
export type ChangeOf = Schemas['OfPairs']
export type Change = Schemas['Change']
/** One round of an innovation's history, newest first. */
export type Round = Schemas['Round']

export type Problem = Schemas['Problem']

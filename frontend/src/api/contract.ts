/** The contract's shapes under the names the client uses. All of them come from `schema.d.ts`, which is generated. */
import type { components } from './schema'

type Schemas = components['schemas']

export type FrameworkSummary = Schemas['FrameworkSummary']
export type Group = Schemas['Framework']['groups'][number]
export type Characteristic = Schemas['Characteristic']
export type Level = Schemas['Level']
/** The schema calls the code a string, it being the instrument's data; a score takes exactly these. */
export type UnscoredAnswer = Omit<Schemas['UnscoredAnswer'], 'code'> & { code: Unscored }
export type Scale = Omit<Schemas['Scale'], 'unscoredAnswers'> & { unscoredAnswers: UnscoredAnswer[] }
export type Framework = Omit<Schemas['Framework'], 'scale'> & { scale: Scale }
/** 'strategic-objectives' (kind 'tag') lists the objectives, 'innovation-spiral' (kind 'spiral') the stages. */
export type Exercise = Schemas['Exercise']

/** `role` is the reader's in its team. */
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

/** Who is signed in; `token` only where a program asked for one. */
export type Session = Schemas['SessionView']
export type Account = Schemas['AccountView']
export type NewAccount = Schemas['AccountBody']
export type SignInWays = Schemas['SignInWays']

export type Team = Schemas['TeamView']
export type TeamRole = Schemas['TeamRole']
export type Member = Schemas['MemberView']
export type Invitation = Schemas['InvitationView']
/** What an invitation says to whoever holds its link. */
export type InvitationLook = Schemas['InvitationOffer']
/** The schema calls it a string with a pattern; these are what the pattern lets through. */
export type TokenScope = 'scores:read' | 'innovations:read' | 'innovations:write'
/** `secret` only in the answer that made it. */
export type ApiToken = Omit<Schemas['TokenView'], 'scopes'> & { scopes: TokenScope[] }
export type AuditEntry = Schemas['AuditEntry']

/** What the reader is in a round: a member, somebody with a link, or both. */
export type MyPlace = Schemas['MyPlace']
export type AssessorLink = Schemas['AssessorLinkView']

/** The schema calls it a string with a pattern; these are what the pattern lets through. */
export type WebhookEvent = 'assessment.closed' | 'innovation.changed' | 'workshop.closed'
/** `secret` only in the answer that made it. */
export type Webhook = Omit<Schemas['WebhookView'], 'events'> & { events: WebhookEvent[] }
export type WebhookBody = Omit<Schemas['WebhookBody'], 'events'> & { events: WebhookEvent[] }
/** `event` is one of those or `ping`. */
export type Delivery = Omit<Schemas['DeliveryView'], 'event'> & { event: WebhookEvent | 'ping' }
export type DeliveryError = Schemas['DeliveryError']

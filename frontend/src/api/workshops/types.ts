/** The live workshop's shapes under the names the client uses. All of them come from the generated schema. */
import type { components } from '../schema'

type Schemas = components['schemas']

export type Language = Schemas['Language']
/** At least one of them; a reader sees their own, else the first there is. */
export type Titles = Pick<Schemas['Titles'], Language>
export type Forming = Schemas['Forming']
export type SpiralMode = Schemas['SpiralMode']
export type WorkshopState = Schemas['WorkshopState']

type Titled<T> = Omit<T, 'title'> & { title: Titles }

/** What a part is planned as: whole, where the contract lets what is not there be left out. */
export type Activity = Titled<Required<Schemas['ActivityBody']>>
/** `assessment`: live scoring's round, once the part was opened. */
export type AgendaActivity = Titled<Schemas['ActivityView']>
export type WorkshopBody = Omit<Required<Schemas['WorkshopBody']>, 'activities' | 'graceSeconds'> & {
  graceSeconds: number
  activities: Activity[]
}
export type Workshop = Omit<Schemas['WorkshopView'], 'activities'> & { activities: AgendaActivity[] }
export type WorkshopSummary = Schemas['WorkshopSummary']

/** What the whole room follows; `activity` is null before the first. */
export type Stage = Schemas['Stage']
/** `seconds`: remaining from now; 0 takes the timer away, null leaves it. */
export type StageBody = Required<Schemas['StageBody']>
export type Counts = Schemas['Counts']

export type Participant = Schemas['Somebody']
export type GroupMember = Omit<Participant, 'language'>
export type Groups = Omit<Schemas['Groups'], 'groups'> & {
  groups: { number: number; stages: string[]; members: GroupMember[] }[]
}
export type GroupsBody = { size: number } | { groups: Schemas['GroupBody'][] }
export type OpenGroups = Schemas['OpenGroups']

export type WorkshopLinkKind = Schemas['WorkshopLinkKind']
export type WorkshopLink = Schemas['WorkshopLinkView']
export type WorkshopLinkBody = Schemas['WorkshopLinkBody']

export type RevealedText = Schemas['RevealedText']
export type ChoiceCount = Schemas['ChoiceCount']
/** Before the reveal choices and texts are empty. */
export type Results = Schemas['Results']
export type Action = Schemas['Action']
export type ActionBody = Required<Schemas['ActionBody']>
export type MemoActivity = Titled<Schemas['MemoActivity']>
export type Memo = Omit<Schemas['Memo'], 'activities'> & { activities: MemoActivity[] }

/** What a code says to whoever holds it. */
export type RoomLook = Schemas['WorkshopAhead']
export type JoinBody = Schemas['JoinBody']
export type Joined = Schemas['Joined']
export type RoomActivity = Titled<Schemas['RoomActivity']>
/** The members include oneself. */
export type MyGroup = Schemas['MyGroup']
/** The schema calls the slot a number; there are exactly these. */
export type Star = Omit<Schemas['MyStar'], 'slot'> & { slot: 1 | 2 | 3 }
export type MyRoom = Omit<Schemas['MyRoom'], 'workshop' | 'stars'> & {
  workshop: Omit<Schemas['Room'], 'activities'> & { activities: RoomActivity[] }
  stars: Star[]
}

/** One of option and text. */
export type Answer = Schemas['Answer']
export type AnswerBody = Schemas['AnswerBody']
export type MyAnswers = Schemas['MyAnswers']

import type {
  Forming,
  Language,
  SpiralMode,
  Titles,
  Workshop,
  WorkshopBody,
} from '../../../../api/workshops/types'

export const languages = ['fi', 'sv', 'en'] as const
export const limits = { title: 200, minutes: 480, activities: 40, innovations: 20 }

/** A part of the agenda as it stands in the form: an empty string is what has not been written. */
export type Part = {
  id: string
  title: Record<Language, string>
  exercise: string | null
  minutes: string
  innovation: string | null
  forming: Forming
  groupSize: number
  mode: SpiralMode | null
  /** it has begun: it stays in the agenda */
  opened: boolean
}

export type Draft = {
  /** null when there is nothing to choose: it is there already, or one may write in one team only */
  team: string | null
  title: string
  anonymous: boolean
  minimumGroup: number
  languages: Language[]
  innovations: string[]
  graceSeconds: number
  activities: Part[]
}

const usualMinimum = 5
const usualGrace = 30

export const emptyDraft: Draft = {
  team: null,
  title: '',
  anonymous: true,
  minimumGroup: usualMinimum,
  languages: ['fi'],
  innovations: [],
  graceSeconds: usualGrace,
  activities: [],
}

const written = ({ fi, sv, en }: Titles) => ({ fi: fi ?? '', sv: sv ?? '', en: en ?? '' })

export function draftOf(workshop: Workshop): Draft {
  const { title, anonymous, minimumGroup, languages: spoken, innovations, graceSeconds } = workshop
  return {
    team: null,
    title,
    anonymous,
    minimumGroup: minimumGroup ?? usualMinimum,
    languages: spoken,
    innovations,
    graceSeconds,
    activities: workshop.activities.map((activity) => ({
      id: activity.id,
      title: written(activity.title),
      exercise: activity.exercise,
      minutes: String(activity.minutes),
      innovation: activity.innovation,
      forming: activity.forming,
      groupSize: activity.groupSize ?? 2,
      mode: activity.mode,
      opened: activity.opened,
    })),
  }
}

/** The same agenda for another day: nothing of it has begun, and every part is a new one. */
export function copyOf(workshop: Workshop, title: string, newId: () => string): Draft {
  const draft = draftOf(workshop)
  const activities = draft.activities.map((part) => ({ ...part, id: newId(), opened: false }))
  return { ...draft, title, activities }
}

const titlesOf = ({ title }: Part): Titles => ({
  fi: title.fi.trim() || null,
  sv: title.sv.trim() || null,
  en: title.en.trim() || null,
})

export function bodyOf(draft: Draft): WorkshopBody {
  return {
    title: draft.title.trim(),
    anonymous: draft.anonymous,
    minimumGroup: draft.anonymous ? draft.minimumGroup : null,
    languages: languages.filter((each) => draft.languages.includes(each)),
    innovations: draft.innovations,
    graceSeconds: draft.graceSeconds,
    activities: draft.activities.map((part) => ({
      id: part.id,
      title: titlesOf(part),
      exercise: part.exercise,
      minutes: Number(part.minutes),
      innovation: part.innovation,
      forming: part.forming,
      groupSize: part.forming === 'NONE' ? null : part.groupSize,
      mode: part.mode,
    })),
  }
}

export const sameDraft = (one: Draft, other: Draft) =>
  JSON.stringify([one.team, bodyOf(one)]) === JSON.stringify([other.team, bodyOf(other)])

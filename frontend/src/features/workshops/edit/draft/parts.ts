import type { Exercise } from '../../../../api/contract'
import type { Forming, Language, SpiralMode } from '../../../../api/workshops/types'
import type { Localized } from '../../../../ui/text/localized'
import type { Draft, Part } from './draft'

/** Kinds of exercises that a room does not do: they are agreed to, tagged with, or filled in elsewhere. */
const otherwise = ['agreement', 'tag', 'profile']

export const isActivity = ({ kind }: Pick<Exercise, 'kind'>) => !otherwise.includes(kind)

const formings: Forming[] = ['NONE', 'ARRIVAL', 'CHOICE', 'FACILITATOR']

/** Stages can only be dealt where there are groups. */
export const formingsFor = ({ mode }: Pick<Part, 'mode'>) =>
  formings.filter((forming) => mode !== 'DEALT' || forming !== 'NONE')

export const withMode = (part: Part, mode: SpiralMode): Part => ({
  ...part,
  mode,
  forming: mode === 'DEALT' && part.forming === 'NONE' ? 'ARRIVAL' : part.forming,
})

type Template = { items: { minutes: number; exercise: string | null; title: Localized }[] }

const pairs = 2
const table = 4
const usualMinutes = 20

function partOf(id: string, exercise: string | null, minutes: number, title: Localized): Part {
  const isPairs = exercise === 'pair-discussion'
  const isSpiral = exercise === 'innovation-spiral'
  return {
    id,
    title: { fi: title.fi, sv: title.sv, en: title.en },
    exercise,
    minutes: String(minutes),
    innovation: null,
    forming: isPairs || isSpiral ? 'ARRIVAL' : 'NONE',
    groupSize: isPairs ? pairs : table,
    mode: isSpiral ? 'FREE' : null,
    opened: false,
  }
}

/** The template's parts; a spiral that comes first is talked through together, the ones after it in groups. */
export function partsOf({ items }: Template, newId: () => string): Part[] {
  const first = items.findIndex(({ exercise }) => exercise === 'innovation-spiral')
  return items.map(({ exercise, minutes, title }, at) => {
    const part = partOf(newId(), exercise, minutes, title)
    const goesOn = items.findLastIndex((item) => item.exercise === 'innovation-spiral') > first
    return at === first && goesOn ? { ...part, mode: 'TOGETHER', forming: 'NONE' } : part
  })
}

export const newTalk = (id: string): Part => partOf(id, null, usualMinutes, { fi: '', sv: '', en: '' })

export const newPart = (id: string, exercise: Exercise): Part =>
  partOf(id, exercise.id, usualMinutes, exercise.title)

/** Live scoring is of one innovation, whose name it carries. */
export const newScoring = (id: string, exercise: Exercise, innovation: string): Part => ({
  ...newPart(id, exercise),
  innovation,
})

/** An innovation that is taken off the workshop takes its scoring along, unless that has begun. */
export function withInnovations(draft: Draft, innovations: string[]): Partial<Draft> {
  const stays = ({ innovation, opened }: Part) =>
    innovation === null || opened || innovations.includes(innovation)
  return { innovations, activities: draft.activities.filter(stays) }
}

export function moved(parts: Part[], id: string, by: -1 | 1): Part[] {
  const from = parts.findIndex((part) => part.id === id)
  const to = from + by
  const part = parts[from]
  if (!part || to < 0 || to >= parts.length) return parts
  return parts.toSpliced(from, 1).toSpliced(to, 0, part)
}

/** What a part is called in the form: in the reader's language, else in the first that it has. */
export const nameOf = ({ title }: Part, language: Language) =>
  title[language].trim() || title.fi.trim() || title.sv.trim() || title.en.trim()

import type { Score, ScoreBody, Unscored } from '../../../../api/contract'

/** What stands on the screen for one characteristic; it may not be whole yet. */
export type Answer = {
  level: number | null
  unscored: Unscored | null
  reason: string
  evidence: string
  strengthen: boolean
}
export type Answers = Readonly<Record<string, Answer>>

export const noAnswer: Answer = { level: null, unscored: null, reason: '', evidence: '', strengthen: false }
export const textLimit = 4000

/** `answered` can be saved, `empty` has nothing to save; the rest waits on the device for what it lacks. */
export type Standing = 'empty' | 'answered' | 'needs-reason' | 'needs-answer' | 'too-long'

const tooLong = (text: string, limit: number) => [...text].length > limit
const blank = (text: string) => text.trim() === ''

export function standing(answer: Answer): Standing {
  const { level, unscored, reason, evidence, strengthen } = answer
  if (level === null && unscored === null)
    return blank(evidence) && !strengthen
      ? 'empty'
      : tooLong(evidence, textLimit)
        ? 'too-long'
        : 'needs-answer'
  if (unscored === 'not-applicable' && blank(reason)) return 'needs-reason'
  if (tooLong(evidence, textLimit) || (unscored && tooLong(reason, textLimit))) return 'too-long'
  return 'answered'
}

export const isIncomplete = (answer: Answer) => !['empty', 'answered'].includes(standing(answer))

export function bodyOf({ level, unscored, reason, evidence, strengthen }: Answer): ScoreBody {
  const texts = { ...(blank(evidence) ? {} : { evidence }), strengthen }
  if (unscored === null) return { level, ...texts }
  return { unscored, ...(unscored === 'dont-know-yet' || blank(reason) ? {} : { reason }), ...texts }
}

export function answerOf(score: Score): Answer {
  const { level, unscored, reason, evidence, strengthen } = score
  return { level, unscored, reason: reason ?? '', evidence: evidence ?? '', strengthen }
}

/** What was written stays: a person who only takes the choice back would not expect to lose the text. */
export const withoutChoice = (answer: Answer): Answer => ({
  ...answer,
  level: null,
  unscored: null,
  strengthen: false,
})

/** The level a key gives, when it is pressed where no text is being written. */
export function levelOfKey(event: {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  inText: boolean
}) {
  if (event.inText || event.ctrlKey || event.metaKey || event.altKey) return null
  return /^[1-5]$/.test(event.key) ? Number(event.key) : null
}

import type { Score, ScoreBody, Unscored } from '../../../../api/contract'
import { isTooLong } from '../../../../exercise/answer/answering'

/** What stands on the screen for one characteristic; it may not be whole yet. */
export type Scored = {
  level: number | null
  unscored: Unscored | null
  reason: string
  evidence: string
  strengthen: boolean
}
export type Scores = Readonly<Record<string, Scored>>

export const nothing: Scored = { level: null, unscored: null, reason: '', evidence: '', strengthen: false }

/** `whole` can be sent; the others wait on this phone for what they lack. */
export type Lack = 'whole' | 'empty' | 'reason' | 'choice' | 'length'

const isBlank = (text: string) => text.trim() === ''

export function lackOf({ level, unscored, reason, evidence, strengthen }: Scored): Lack {
  if (isTooLong(evidence) || isTooLong(reason)) return 'length'
  if (level === null && unscored === null) return isBlank(evidence) && !strengthen ? 'empty' : 'choice'
  return unscored === 'not-applicable' && isBlank(reason) ? 'reason' : 'whole'
}

export function bodyOf({ level, unscored, reason, evidence, strengthen }: Scored): ScoreBody {
  const texts = { ...(isBlank(evidence) ? {} : { evidence }), strengthen }
  if (unscored === null) return { level, ...texts }
  return { unscored, ...(unscored === 'not-applicable' ? { reason } : {}), ...texts }
}

export function scoredOf({ level, unscored, reason, evidence, strengthen }: Partial<Score>): Scored {
  return {
    level: level ?? null,
    unscored: unscored ?? null,
    reason: reason ?? '',
    evidence: evidence ?? '',
    strengthen: strengthen ?? false,
  }
}

export const isAnswered = (scored: Scored | undefined) => scored !== undefined && lackOf(scored) === 'whole'

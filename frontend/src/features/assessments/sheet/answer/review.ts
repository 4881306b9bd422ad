import type { Characteristic, Framework, Group } from '../../../../api/contract'
import { isIncomplete, noAnswer, standing, type Answer, type Answers } from './answer'

export type Entry = { characteristic: Characteristic; answer: Answer }
export type Review = {
  entries: Entry[]
  answered: number
  total: number
  unanswered: Entry[]
  /** something is written but cannot be saved yet; submitting would leave it behind */
  incomplete: Entry[]
}

export function reviewOf(framework: Framework, answers: Answers): Review {
  const entries = framework.characteristics
    .toSorted((one, other) => one.order - other.order)
    .map((characteristic) => ({ characteristic, answer: answers[characteristic.id] ?? noAnswer }))
  return {
    entries,
    answered: entries.filter(({ answer }) => standing(answer) === 'answered').length,
    total: entries.length,
    unanswered: entries.filter(({ answer }) => standing(answer) === 'empty'),
    incomplete: entries.filter(({ answer }) => isIncomplete(answer)),
  }
}

export function byGroup(groups: Group[], entries: Entry[]) {
  return groups.map((group) => ({
    group,
    entries: entries.filter(({ characteristic }) => characteristic.group === group.id),
  }))
}

/** Where the address says one is: a question's number, the review, or nowhere in particular. */
export function placeIn(q: string | null, total: number): number | 'review' | null {
  if (q === 'review') return q
  const number = Number(q)
  return Number.isInteger(number) && number >= 1 && number <= total ? number : null
}

/** Where to go on: the first question without an answer, else the first. */
export function firstOpen({ entries }: Review): number {
  return entries.find(({ answer }) => standing(answer) !== 'answered')?.characteristic.order ?? 1
}

/** The neighbours of a question, null at either end. */
export function stepsAround(current: number, total: number) {
  return { previous: current > 1 ? current - 1 : null, next: current < total ? current + 1 : null }
}

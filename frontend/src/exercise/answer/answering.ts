import type { Answer } from '../../api/workshops/types'

export const textLimit = 4000
// Counting from the first letter on would only be in the way on a phone.
const nearlyFull = 3600

export const lengthOf = (text: string) => [...text].length
export const isTooLong = (text: string) => lengthOf(text) > textLimit
export const isNearlyFull = (text: string) => lengthOf(text) > nearlyFull

/** What the fields of a sheet show and whom they tell. Ids are the caller's: fields know prompts and options only. */
export type Answering = {
  own: Answer[]
  /** of the others in one's group */
  others: Answer[]
  /** nothing is taken any more: all stays readable, and the focus where it is */
  closed: boolean
  pick: (prompt: string, option: string, picked: boolean) => void
  /** one of several; null takes the choice back */
  choose: (prompt: string, option: string | null) => void
  /** an empty text takes the answer back */
  write: (id: string, prompt: string, text: string) => void
  /** the pen is lifted: what was written is saved at once */
  leave: (id: string) => void
  newId: () => string
}

export type Row = { id: string; text: string }

/** A person's own texts at a prompt; choices that share the prompt's id are not among them. */
export const textsAt = (answers: Answer[], prompt: string): Row[] =>
  answers.flatMap(({ id, prompt: at, text }) => (at === prompt && text !== null ? [{ id, text }] : []))

export const optionsAt = (answers: Answer[], prompt: string): string[] =>
  answers.flatMap(({ prompt: at, option }) => (at === prompt && option !== null ? [option] : []))

/** How many others of one's group chose the same. */
export const alsoChose = ({ others }: Answering, prompt: string, option: string) =>
  optionsAt(others, prompt).filter((each) => each === option).length

/** Rows of a repeated part that are in use, and one more to begin; each from 1 on. */
export function rowsOf(own: Answer[], field: string, begun: number, most: number): number[] {
  const used = own.flatMap(({ prompt }) => {
    const [at, number] = prompt.split('.')
    return at === field ? [Number(number)] : []
  })
  const count = Math.min(most, Math.max(1, begun, ...used))
  return Array.from({ length: count }, (_, index) => index + 1)
}

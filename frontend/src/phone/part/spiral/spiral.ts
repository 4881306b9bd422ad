import type { Answer, MyGroup, SpiralMode } from '../../../api/workshops/types'

/** The stages in the order in which they are offered: where they were dealt, one's own first. */
export function inOrder<T extends { prompt: string }>(stages: T[], dealt: string[]): T[] {
  const own = stages.filter(({ prompt }) => dealt.includes(prompt))
  return [...own, ...stages.filter(({ prompt }) => !dealt.includes(prompt))]
}

/** One's own stages where they were dealt; a group that got all of them has none to tell apart. */
export function dealtIn(mode: SpiralMode | null, group: MyGroup | null, all: number): string[] {
  const own = (mode === 'DEALT' ? group?.stages : null) ?? []
  return own.length < all ? own : []
}

type Way = { mode: SpiralMode | null; spiralStage: string | null; group: MyGroup | null }

/** Where the spiral opens: the room's stage, the group's first, or its beginning. */
export function beginning({ mode, spiralStage, group }: Way, first: string): string {
  if (mode === 'TOGETHER') return spiralStage ?? first
  return (mode === 'DEALT' ? group?.stages[0] : undefined) ?? first
}

export const notesAt = (answers: Answer[], prompt: string) =>
  answers.filter((answer) => answer.prompt === prompt && answer.text !== null).length

/** The neighbours of a stage, null at either end. */
export function around(prompts: string[], current: string) {
  const at = prompts.indexOf(current)
  return { previous: prompts[at - 1] ?? null, next: prompts[at + 1] ?? null }
}

/** What one has gone to see, and at which stage the room was then. */
export type Chosen = { while: string | null; prompt: string | null }

/** Together, one's own choice ends when the room goes on. */
export const chosenIn = (chosen: Chosen, mode: SpiralMode | null, spiralStage: string | null) =>
  mode === 'TOGETHER' && chosen.while !== spiralStage ? null : chosen.prompt

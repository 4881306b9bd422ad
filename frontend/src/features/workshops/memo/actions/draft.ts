import type { Action, ActionBody } from '../../../../api/workshops/types'

export const limits = { text: 1000, owner: 100 }
export type Draft = { text: string; owner: string; due: string }
export const emptyDraft: Draft = { text: '', owner: '', due: '' }

export const draftOf = ({ text, owner, due }: Action): Draft => ({ text, owner: owner ?? '', due: due ?? '' })

export const bodyOf = ({ text, owner, due }: Draft): ActionBody => ({
  text: text.trim(),
  owner: owner.trim() || null,
  due: due || null,
})

/** What keeps the draft from being saved; letters are counted as people see them. */
export function faultsIn(draft: Draft) {
  const { text, owner } = bodyOf(draft)
  return {
    text: text === '' ? ('missing' as const) : [...text].length > limits.text ? ('long' as const) : null,
    owner: [...(owner ?? '')].length > limits.owner ? ('long' as const) : null,
  }
}

export const isFaulty = (draft: Draft) => Object.values(faultsIn(draft)).some((fault) => fault !== null)

import type { Innovation, InnovationBody } from '../../../../api/contract'

/** `key` tells the rows apart while they are added and removed. */
export type LinkRow = { key: string; url: string }

/** What stands in the form; an empty string is a choice not made. */
export type Draft = {
  /** null when there is nothing to choose: it is there already, or one may write in one team only */
  team: string | null
  name: string
  summary: string
  objectives: string[]
  stage: string
  county: string
  links: LinkRow[]
}

export const emptyDraft: Draft = {
  team: null,
  name: '',
  summary: '',
  objectives: [],
  stage: '',
  county: '',
  links: [],
}

export function draftOf(innovation: Innovation): Draft {
  return {
    team: null,
    name: innovation.name,
    summary: innovation.summary,
    objectives: innovation.objectives,
    stage: innovation.stage ?? '',
    county: innovation.county ?? '',
    links: innovation.links.map((url, at) => ({ key: `stored-${at}`, url })),
  }
}

/** Rows left empty are not sent, so a row's number in an answer is its number among the filled ones. */
export function filledLinks(links: LinkRow[]) {
  return links.filter(({ url }) => url.trim() !== '')
}

export function bodyOf(draft: Draft): InnovationBody {
  return {
    name: draft.name.trim(),
    summary: draft.summary.trim(),
    objectives: draft.objectives,
    stage: draft.stage || null,
    county: draft.county || null,
    links: filledLinks(draft.links).map(({ url }) => url.trim()),
  }
}

export function sameDraft(one: Draft, other: Draft) {
  return JSON.stringify(bodyOf(one)) === JSON.stringify(bodyOf(other))
}

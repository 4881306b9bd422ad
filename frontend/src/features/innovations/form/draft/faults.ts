import type { FieldProblem } from '../../../../api/problem'
import { isWebLink } from '../../facts/links'
import { filledLinks, type Draft } from './draft'

export const limits = { name: 200, summary: 4000, links: 20 }

/** What is wrong, by the id of the field that it is shown at. `code` is the contract's error code. */
export type Faults = Record<string, string>

/** The field's id in the page; a link is named by its row, so that removing one moves no error to its neighbour. */
export function linkField(key: string) {
  return `link-${key}`
}

const fields = ['team', 'name', 'summary', 'objectives', 'stage', 'county', 'links']

/** What can be told before sending. */
export function faultsIn(draft: Draft): Faults {
  const faults: Faults = {}
  if (draft.team === '') faults['team'] = 'TEAM_NEEDED'
  if (draft.name.trim() === '') faults['name'] = 'REQUIRED'
  if ([...draft.name.trim()].length > limits.name) faults['name'] = 'TOO_LONG'
  if ([...draft.summary.trim()].length > limits.summary) faults['summary'] = 'TOO_LONG'
  const links = filledLinks(draft.links)
  if (links.length > limits.links) faults['links'] = 'TOO_MANY'
  for (const { key, url } of links) if (!isWebLink(url.trim())) faults[linkField(key)] = 'NOT_A_LINK'
  return faults
}

/** What the server found, each at its field; what points nowhere in the form goes under its first segment or ''. */
export function faultsFrom(problems: FieldProblem[], draft: Draft): Faults {
  const links = filledLinks(draft.links)
  const at = (pointer: string) => {
    const [first = '', second] = pointer.replace(/^\//, '').split('/')
    const row = first === 'links' && second !== undefined ? links[Number(second)] : undefined
    if (row) return linkField(row.key)
    return fields.includes(first) ? first : ''
  }
  return Object.fromEntries(problems.map(({ pointer, code }) => [at(pointer), code]))
}

import type { FieldProblem } from '../../../../api/problem'
import { limits, type Draft, type Part } from './draft'

/** What is wrong, by the id of the field that it is shown at. `code` is the contract's error code. */
export type Faults = Record<string, string>

/** Fields are named by their part and not by its place, so that moving one moves no error to its neighbour. */
export const titleField = (part: string) => `title-${part}`
export const minutesField = (part: string) => `minutes-${part}`

const fields = ['team', 'title', 'languages', 'innovations', 'minimumGroup', 'graceSeconds', 'activities']

/** What can be told before sending. */
export function faultsIn(draft: Draft): Faults {
  const faults: Faults = {}
  if (draft.team === '') faults['team'] = 'TEAM_NEEDED'
  const title = draft.title.trim()
  if (title === '') faults['title'] = 'REQUIRED'
  if ([...title].length > limits.title) faults['title'] = 'TOO_LONG'
  if (draft.languages.length === 0) faults['languages'] = 'REQUIRED'
  if (draft.innovations.length > limits.innovations) faults['innovations'] = 'TOO_MANY'
  if (draft.activities.length > limits.activities) faults['activities'] = 'TOO_MANY'
  for (const part of draft.activities) Object.assign(faults, faultsOf(part, draft))
  return faults
}

function faultsOf(part: Part, { languages }: Draft): Faults {
  const faults: Faults = {}
  const titles = Object.values(part.title).map((text) => text.trim())
  const isMissing = languages.every((language) => part.title[language].trim() === '')
  if (isMissing && titles.every((text) => text === '')) faults[titleField(part.id)] = 'REQUIRED'
  if (titles.some((text) => [...text].length > limits.title)) faults[titleField(part.id)] = 'TOO_LONG'
  const minutes = Number(part.minutes)
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > limits.minutes)
    faults[minutesField(part.id)] = 'OUT_OF_RANGE'
  return faults
}

/** What the server found, each at its field; what points nowhere in the form goes under its first segment or ''. */
export function faultsFrom(problems: FieldProblem[], draft: Draft): Faults {
  const at = (pointer: string) => {
    const [first = '', second, third] = pointer.replace(/^\//, '').split('/')
    const part = first === 'activities' && second !== undefined ? draft.activities[Number(second)] : undefined
    if (part) return third === 'minutes' ? minutesField(part.id) : titleField(part.id)
    return fields.includes(first) ? first : ''
  }
  return Object.fromEntries(problems.map(({ pointer, code }) => [at(pointer), code]))
}

import type { Exercise } from '../../api/contract'
import type { Label, Option, Part, TextInput, Word } from './parts'

export type Entry = NonNullable<Exercise['options']>[number]

const listed = 20

/** Entries call their name by four names; the longest-standing one wins. */
export const labelOf = (entry: Entry): Label =>
  entry.name ?? entry.label ?? entry.text ?? { plain: entry.id ?? '' }

export const optionOf = (entry: Entry): Option => ({
  id: entry.id ?? '',
  label: labelOf(entry),
  ...(entry.means && { about: entry.means }),
})

/** What is said before anything is asked. */
export function saidOf({ heading, notice, prompt, note }: Exercise): Part[] {
  const said = [
    { kind: 'heading', label: heading },
    { kind: 'notice', label: notice },
    { kind: 'prompt', label: prompt },
    { kind: 'note', label: note },
  ] as const
  return said.flatMap(({ kind, label }) => (label ? [{ kind, label }] : []))
}

const inputs: Record<string, TextInput> = { short: 'short', year: 'year', number: 'number', period: 'period' }
// The data names the parts of what is repeated by their ids alone.
const repeated: readonly string[] = [
  'area',
  'organisation-of-work',
  'caseload',
  'plans',
  'good-practices',
] satisfies Word[]
const isWord = (id: string): id is Word => repeated.includes(id)

function fieldPart(field: Entry, phases: Option[]): Part {
  const [prompt, label] = [field.id ?? '', labelOf(field)]
  switch (field.type) {
    case 'phase':
      return { kind: 'one', prompt, label, order: null, options: phases }
    case 'list':
    case 'links':
      return { kind: 'texts', prompt, label, most: listed }
    case 'repeat': {
      const fields = (field.repeatFields ?? []).map((id) => ({
        id,
        label: isWord(id) ? { word: id } : { plain: id },
      }))
      return { kind: 'repeat', field: prompt, label, most: listed, fields }
    }
    default:
      return { kind: 'text', prompt, label, input: inputs[field.type ?? ''] ?? 'long' }
  }
}

export const fieldParts = (fields: Entry[] = [], phases: Option[] = []): Part[] =>
  fields.map((field) => fieldPart(field, phases))

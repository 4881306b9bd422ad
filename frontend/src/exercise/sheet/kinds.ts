import type { Exercise } from '../../api/contract'
import { fieldParts, labelOf, optionOf, type Entry } from './entries'
import type { Option, Part } from './parts'

const additions = 10
const placed = 20

/** A tick each; or, where the data names states, one state each. */
export function listParts({ options = [], states, groups = [], ownAdditions }: Exercise): Part[] {
  const about = groups.map((group): Part => ({ kind: 'note', label: labelOf(group) }))
  const asked: Part[] = states
    ? options.map((option) => oneOf(option, states.map(optionOf), null))
    : [{ kind: 'many', prompt: 'options', label: { word: 'options' }, options: options.map(optionOf) }]
  const own: Part[] = ownAdditions
    ? [{ kind: 'texts', prompt: 'additions', label: { word: 'additions' }, most: additions }]
    : []
  return [...about, ...asked, ...own]
}

function oneOf(entry: Entry, options: Option[], order: number | null): Part {
  return { kind: 'one', prompt: entry.id ?? '', label: labelOf(entry), order, options }
}

/** Steps of a ladder are rated, steps of a way are done or not. */
export function stepParts({ steps = [], ratings, states = [], fields }: Exercise): Part[] {
  const options = (ratings ?? states).map(optionOf)
  return [...steps.map((step) => oneOf(step, options, step.order ?? null)), ...fieldParts(fields)]
}

/** A cycle is looked at first; one of its phases is then where the room stands. */
export function cycleParts({ centre = [], phases = [], effects = [], fields }: Exercise): Part[] {
  const options = phases.map((phase) => ({ id: `phase-${phase.order}`, label: labelOf(phase) }))
  const core = centre.map((label, index) => ({ id: String(index), label }))
  return [
    { kind: 'list', label: { word: 'centre' }, items: core },
    { kind: 'list', label: { word: 'phases' }, items: options },
    { kind: 'list', label: { word: 'effects' }, items: effects.map(optionOf) },
    ...fieldParts(fields, options),
  ]
}

/** One map is a table of themes and times, the other lies in layers. */
export function cellParts(exercise: Exercise): Part[] {
  const { columns, themes = [], layers = [], signals = [], projects = [], base, goal } = exercise
  if (columns) {
    const rows = themes.map((theme) => ({
      label: labelOf(theme),
      cells: columns.map((column) => ({
        kind: 'texts' as const,
        prompt: `${theme.id}.${column.id}`,
        label: labelOf(column),
        most: placed,
        ...(projects.length > 0 && { suggestions: projects }),
      })),
    }))
    const frame: Part[] = [
      ...(goal ? [{ kind: 'list' as const, label: { word: 'goal' as const }, items: [just(goal)] }] : []),
      ...(base ? [{ kind: 'list' as const, label: { word: 'base' as const }, items: [just(base)] }] : []),
    ]
    return [{ kind: 'map', columns: columns.map(optionOf), rows }, ...frame]
  }
  const written = layers.map((layer): Part => ({
    kind: 'texts',
    prompt: layer.id ?? '',
    label: labelOf(layer),
    most: placed,
  }))
  const seen = signals.map(optionOf)
  return [...written, { kind: 'many', prompt: 'signals', label: { word: 'signals' }, options: seen }]
}

const just = (label: Option['label']): Option => ({ id: '0', label })

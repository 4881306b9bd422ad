import type { Label, Option, Part } from '../sheet/parts'

/** A prompt's name from the outside in, e.g. a theme and its column; empty for a prompt the sheet doesn't have. */
export function promptName(parts: Part[], prompt: string): Label[] {
  for (const part of parts) {
    const found = nameIn(part, prompt)
    if (found) return found
  }
  return []
}

function nameIn(part: Part, prompt: string): Label[] | null {
  switch (part.kind) {
    case 'cards': {
      const card = part.prompts.find(({ id }) => id === prompt)
      return card ? [card.label] : null
    }
    case 'many':
    case 'one':
    case 'texts':
    case 'text':
      return part.prompt === prompt ? [part.label] : null
    case 'map': {
      const row = part.rows.find(({ cells }) => cells.some((cell) => cell.prompt === prompt))
      const cell = row?.cells.find((each) => each.prompt === prompt)
      return row && cell ? [row.label, cell.label] : null
    }
    case 'repeat': {
      const [field, number = '', below] = prompt.split('.')
      const asked = part.fields.find(({ id }) => id === below)
      return field === part.field && asked ? [part.label, { plain: number }, asked.label] : null
    }
    default:
      return null
  }
}

function optionsIn(part: Part, prompt: string): Option[] {
  if (part.kind === 'cards') return part.prompts.some(({ id }) => id === prompt) ? part.cards : []
  return (part.kind === 'many' || part.kind === 'one') && part.prompt === prompt ? part.options : []
}

/** What may be picked at a prompt, in the sheet's order; empty where one writes. */
export const optionsOf = (parts: Part[], prompt: string): Option[] =>
  parts.flatMap((part) => optionsIn(part, prompt))

export const optionName = (parts: Part[], prompt: string, option: string): Label | null =>
  optionsOf(parts, prompt).find(({ id }) => id === option)?.label ?? null

/** The prompts of a sheet in its order, those of a repeated part left out: how many there are is the writers' matter. */
export function promptsOf(parts: Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'cards') return part.prompts.map(({ id }) => id)
    if (part.kind === 'map') return part.rows.flatMap(({ cells }) => cells.map(({ prompt }) => prompt))
    return 'prompt' in part ? [part.prompt] : []
  })
}

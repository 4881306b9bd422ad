import type { Part } from '../../../../exercise/sheet/parts'
import type { Say } from '../../results/sheet/texts'

/** More lines than this nobody reads from a wall; the phones have them all. */
const MOST = 8

function questionsIn(part: Part, say: Say): string[] {
  switch (part.kind) {
    case 'cards':
      return part.prompts.map(({ label }) => say(label))
    case 'map':
      return part.rows.map(({ label }) => say(label))
    case 'many':
    case 'one':
    case 'texts':
    case 'text':
    case 'repeat':
      return [say(part.label)]
    default:
      return []
  }
}

/** What a sheet says first, and what it asks, as far as it fits a wall. */
export function askedIn(parts: Part[], say: Say) {
  const lead = parts.flatMap((part) =>
    part.kind === 'prompt' || part.kind === 'notice' || part.kind === 'heading' ? [say(part.label)] : [],
  )
  const asked = [...new Set(parts.flatMap((part) => questionsIn(part, say)))]
  return { lead, asked: asked.slice(0, MOST), more: Math.max(0, asked.length - MOST) }
}

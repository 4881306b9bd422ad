import type { ChoiceCount, Results, RevealedText } from '../../../../api/workshops/types'
import type { PairsRow } from '../../../../chart/pairs/pairs'
import type { One, Option, Part } from '../../../../exercise/sheet/parts'
import { strayTexts, textsIn, type Say, type TextSection } from './texts'

export type CountRow = { id: string; name: string; count: number }
export type StateRow = { id: string; name: string; counts: number[] }
/** One piece of an activity's results, in the order of its sheet. */
export type Section<Text extends RevealedText = RevealedText> =
  | { kind: 'pairs'; rows: PairsRow[] }
  | { kind: 'counts'; title: string; rows: CountRow[] }
  | { kind: 'states'; states: { id: string; name: string }[]; rows: StateRow[] }
  | TextSection<Text>

type Said<Text> = { choices: Results['choices']; texts: Text[] }

const countOf = (choices: ChoiceCount[], prompt: string, option: string, of: 'people' | 'groups') =>
  choices.find((each) => each.prompt === prompt && each.option === option)?.[of] ?? 0

const linesOf = (section: Section) => (section.kind === 'texts' ? 0 : section.rows.length)

/** How much a wall has to hold: ten lines need smaller letters, three may have larger ones. */
export function densityOf(sections: Section[]): 'few' | 'many' | undefined {
  const lines = sections.reduce((sum, section) => sum + linesOf(section), 0)
  if (lines <= 5) return 'few'
  return lines > 6 && sections.some(({ kind }) => kind === 'states') ? 'many' : undefined
}

/** What a room has answered, piece by piece as its sheet asked; texts of prompts that nobody answered are left out. */
export function sectionsOf<Text extends RevealedText>(
  parts: Part[],
  said: Said<Text>,
  say: Say,
): Section<Text>[] {
  const sections = parts.flatMap((part, at): Section<Text>[] => {
    switch (part.kind) {
      case 'cards':
        return [{ kind: 'pairs', rows: part.cards.map((card) => pairsRow(card, said.choices, say)) }]
      case 'many': {
        const rows = part.options.map(({ id, label }) => ({
          id,
          name: say(label),
          count: countOf(said.choices, part.prompt, id, 'people'),
        }))
        return [{ kind: 'counts', title: say(part.label), rows }]
      }
      case 'one':
        return isRunOn(parts, at) ? [] : [statesFrom(parts, at, said.choices, say)]
      default:
        return textsIn(part, parts, said.texts, say)
    }
  })
  return [...sections, ...strayTexts(sections, said.texts)]
}

function pairsRow(card: Option, choices: ChoiceCount[], say: Say): PairsRow {
  const count = (prompt: string) => countOf(choices, prompt, card.id, 'groups')
  return {
    id: card.id,
    name: say(card.label),
    group: card.group ?? '',
    recognise: count('recognise'),
    strengthen: count('strengthen'),
  }
}

const sameOptions = (one: One, other: Part | undefined) =>
  other?.kind === 'one' && one.options.map(({ id }) => id).join() === other.options.map(({ id }) => id).join()

/** Steps that follow each other and take the same states are one table. */
function isRunOn(parts: Part[], at: number) {
  const part = parts[at]
  return part?.kind === 'one' && sameOptions(part, parts[at - 1])
}

function statesFrom<Text extends RevealedText>(
  parts: Part[],
  from: number,
  choices: ChoiceCount[],
  say: Say,
): Section<Text> {
  const end = parts.findIndex((_, at) => at > from && !isRunOn(parts, at))
  const run = parts.slice(from, end < 0 ? undefined : end).filter((part) => part.kind === 'one')
  const options = run[0]?.options ?? []
  return {
    kind: 'states',
    states: options.map(({ id, label }) => ({ id, name: say(label) })),
    rows: run.map(({ prompt, label }) => ({
      id: prompt,
      name: say(label),
      counts: options.map(({ id }) => countOf(choices, prompt, id, 'people')),
    })),
  }
}

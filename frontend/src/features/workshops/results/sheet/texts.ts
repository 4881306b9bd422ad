import type { RevealedText } from '../../../../api/workshops/types'
import { promptName } from '../../../../exercise/names/names'
import type { Label, Part } from '../../../../exercise/sheet/parts'

export type Say = (label: Label) => string
export type TextSection<Text extends RevealedText = RevealedText> = {
  kind: 'texts'
  prompt: string
  title: string
  texts: Text[]
}

function promptsIn(part: Part, texts: RevealedText[]): string[] {
  if (part.kind === 'texts' || part.kind === 'text') return [part.prompt]
  if (part.kind === 'map') return part.rows.flatMap(({ cells }) => cells.map(({ prompt }) => prompt))
  if (part.kind !== 'repeat') return []
  const all = texts.map(({ prompt }) => prompt).filter((prompt) => prompt.startsWith(`${part.field}.`))
  return [...new Set(all)].toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
}

/** What was written at a part's prompts, under their names. */
export function textsIn<Text extends RevealedText>(part: Part, parts: Part[], texts: Text[], say: Say) {
  return promptsIn(part, texts).flatMap((prompt): TextSection<Text>[] => {
    const own = texts.filter((text) => text.prompt === prompt)
    // A step and a field may share their id; the field is the one that is written in.
    const names = part.kind === 'text' || part.kind === 'texts' ? [part.label] : promptName(parts, prompt)
    const title = names.map(say).join(' – ') || prompt
    return own.length === 0 ? [] : [{ kind: 'texts', prompt, title, texts: own }]
  })
}

/** Nothing that was said may get lost because a newer sheet no longer asks for it. */
export function strayTexts<Text extends RevealedText>(
  sections: { kind: string; prompt?: string }[],
  texts: Text[],
) {
  const known = new Set(sections.map(({ prompt }) => prompt))
  const others = [...new Set(texts.map(({ prompt }) => prompt))].filter((prompt) => !known.has(prompt))
  return others.map((prompt): TextSection<Text> => ({
    kind: 'texts',
    prompt,
    title: prompt,
    texts: texts.filter((text) => text.prompt === prompt),
  }))
}

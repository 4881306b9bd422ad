import type { RevealedText } from '../../../../api/workshops/types'
import type { Part, Texts } from '../../../../exercise/sheet/parts'

/** The spiral's stages are the sheet's prompts. */
export const stagesIn = (parts: Part[]): Texts[] => parts.filter((part) => part.kind === 'texts')

export const notesAt = <Text extends RevealedText>(texts: Text[], stage: string): Text[] =>
  texts.filter(({ prompt }) => prompt === stage)

/** Where stars have been given, the most wished-for first; the order of the others stays. */
export function starred<Text extends { id: string }>(
  texts: Text[],
  stars: { answer: string; stars: number }[],
): (Text & { stars: number })[] {
  const given = new Map(stars.map((each) => [each.answer, each.stars]))
  return texts
    .map((text) => ({ ...text, stars: given.get(text.id) ?? 0 }))
    .filter((text) => text.stars > 0)
    .toSorted((one, other) => other.stars - one.stars)
}

import type { Exercise } from '../../api/contract'
import { cellParts, cycleParts, listParts, stepParts } from './kinds'
import { fieldParts, labelOf, optionOf, saidOf } from './entries'
import type { Option, Part } from './parts'

const points = 2
const notes = 50

/** The cards of the pair discussion are characteristics of the instrument; without it their ids stand in. */
function cardParts({ cards = [], prompts = [] }: Exercise, known: Option[]): Part[] {
  const cardOf = (id: string) => known.find((card) => card.id === id) ?? { id, label: { plain: id } }
  return [
    { kind: 'cards', prompts: prompts.map(optionOf), cards: cards.map(cardOf) },
    { kind: 'texts', prompt: 'points', label: { word: 'points' }, most: points },
  ]
}

function questionParts({ prompts = [] }: Exercise): Part[] {
  return prompts.map((entry) => ({
    kind: 'text',
    prompt: entry.id ?? '',
    label: labelOf(entry),
    input: 'long',
  }))
}

function spiralParts({ stages = [] }: Exercise): Part[] {
  return stages.map((stage) => ({
    kind: 'texts',
    prompt: stage.id ?? '',
    label: labelOf(stage),
    most: notes,
    ...(stage.prompt && { question: stage.prompt }),
    ...(stage.about && { about: stage.about }),
  }))
}

function answered(exercise: Exercise, cards: Option[]): Part[] {
  switch (exercise.kind) {
    case 'cards':
      return cardParts(exercise, cards)
    case 'spiral':
      return spiralParts(exercise)
    case 'checklist':
      return listParts(exercise)
    case 'ladder':
    case 'steps':
      return stepParts(exercise)
    case 'cycle':
      return cycleParts(exercise)
    case 'questions':
      return questionParts(exercise)
    case 'form':
    case 'document':
      return fieldParts(exercise.fields)
    case 'map':
      return cellParts(exercise)
    default:
      return []
  }
}

/** A sheet as its exercise's data says it: what is read and what is answered, from the top down. */
export function sheetOf(exercise: Exercise, cards: Option[] = []): Part[] {
  return [...saidOf(exercise), ...answered(exercise, cards)]
}

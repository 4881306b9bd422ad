import type { Localized } from '../../ui/text/localized'

/** What the exercises' data leaves unsaid, by its key below `exercise.word` in the catalogues. */
export type Word =
  | 'additions'
  | 'area'
  | 'caseload'
  | 'centre'
  | 'effects'
  | 'good-practices'
  | 'goal'
  | 'base'
  | 'options'
  | 'organisation-of-work'
  | 'phases'
  | 'plans'
  | 'points'
  | 'signals'

/** Content carries its three languages; our own words are keys; a text of neither is shown as it is. */
export type Label = Localized | { word: Word } | { plain: string }

/** `group`: the hue of its characteristic's group. */
export type Option = { id: string; label: Label; about?: Localized; group?: string }
export type TextInput = 'short' | 'long' | 'year' | 'number' | 'period'

export type Said = { kind: 'heading' | 'notice' | 'prompt' | 'note'; label: Label }
export type Shown = { kind: 'list'; label: Label; items: Option[] }
export type Cards = { kind: 'cards'; prompts: Option[]; cards: Option[] }
export type Many = { kind: 'many'; prompt: string; label: Label; options: Option[] }
export type One = { kind: 'one'; prompt: string; label: Label; order: number | null; options: Option[] }
export type Texts = {
  kind: 'texts'
  prompt: string
  label: Label
  /** how many a person may write */
  most: number
  /** what is asked, where the label is only a name */
  question?: Localized
  about?: Localized
  suggestions?: string[]
}
export type SingleText = { kind: 'text'; prompt: string; label: Label; input: TextInput }
export type Repeat = { kind: 'repeat'; field: string; label: Label; most: number; fields: Option[] }
export type Cells = { kind: 'map'; columns: Option[]; rows: { label: Label; cells: Texts[] }[] }

/** One piece of a sheet, in the order in which it is read. */
export type Part = Said | Shown | Cards | Many | One | Texts | SingleText | Repeat | Cells

import type { Results } from '../../../api/workshops/types'

/** How many groups chose an option. */
const groupsFor = ({ choices }: Results, prompt: string, option: string) =>
  choices.find((choice) => choice.prompt === prompt && choice.option === option)?.groups ?? 0

/** The options somebody chose, most first, ties in the sheet's order. */
export function chosen(results: Results, prompt: string, options: { id: string }[]) {
  return options
    .map(({ id }) => ({ id, groups: groupsFor(results, prompt, id) }))
    .filter(({ groups }) => groups > 0)
    .toSorted((one, other) => other.groups - one.groups)
}

/** The prompts in the order of the sheet, and after them those only the answers know, e.g. rows of a repeated part. */
export function promptsWithAnswers(results: Results, prompts: string[]): string[] {
  const used = new Set([...results.choices, ...results.texts].map(({ prompt }) => prompt))
  return [...prompts.filter((prompt) => used.delete(prompt)), ...used]
}

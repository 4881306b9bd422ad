import type { Exercise } from '../../../../api/contract'
import type { Localized } from '../../../../ui/text/localized'

type Entry = NonNullable<Exercise['columns']>[number]

/** What a map is made of, by id and name; an entry has a name or a text. */
export const entriesOf = (entries: Entry[] | undefined, say: (text: Localized) => string) =>
  (entries ?? []).map(({ id, name, text }) => {
    const words = name ?? text
    return { id: id ?? '', name: words ? say(words) : (id ?? '') }
  })

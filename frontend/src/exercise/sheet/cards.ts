import type { Framework } from '../../api/contract'
import type { Option } from './parts'

/** The instrument's characteristics as cards, each with the hue of its group. */
export function cardsOf(framework: Pick<Framework, 'characteristics'>): Option[] {
  return framework.characteristics.map(({ id, name, plain, group }) => ({
    id,
    label: name,
    about: plain,
    group,
  }))
}

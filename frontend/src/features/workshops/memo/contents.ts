import type { AgendaActivity, Memo } from '../../../api/workshops/types'

type Starred = Memo['activities'][number]['texts'][number]

/** The notes that matter most to the room, from all of its parts; equals in the order of the day. */
export function starredIn({ activities }: Pick<Memo, 'activities'>): Starred[] {
  return activities
    .flatMap(({ texts }) => texts)
    .filter(({ stars }) => stars > 0)
    .toSorted((one, other) => other.stars - one.stars)
}

type Asked = Pick<AgendaActivity, 'id' | 'exercise' | 'title'>

/** Parts that asked something and are not in the memo: nobody has revealed what came of them. */
export function missingFrom<One extends Asked>(
  { activities }: Pick<Memo, 'activities'>,
  agenda: One[],
): One[] {
  const known = new Set(activities.map(({ activity }) => activity))
  return agenda.filter(({ id, exercise }) => exercise !== null && exercise !== 'summary' && !known.has(id))
}

/** A summary is its stars, which stand first. */
export const partsOf = ({ activities }: Pick<Memo, 'activities'>) =>
  activities.filter(({ exercise }) => exercise !== null && exercise !== 'summary')

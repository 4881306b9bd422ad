import type { MyGroup, RoomActivity } from '../../../api/workshops/types'

/** Two and two, also where the odd one joined as a third. */
export const isPair = ({ groupSize }: Pick<RoomActivity, 'groupSize'>) => groupSize === 2

export const othersIn = ({ members }: MyGroup, me: number) => members.filter(({ number }) => number !== me)

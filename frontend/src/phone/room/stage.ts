import type { MyRoom, RoomActivity, Stage } from '../../api/workshops/types'

/** The feed and a read may overtake each other: the later one counts. */
export function latest(one: Stage | null, other: Stage | null): Stage | null {
  if (!one || !other) return one ?? other
  return one.version >= other.version ? one : other
}

export const activityIn = ({ workshop }: MyRoom, id: string | null): RoomActivity | null =>
  workshop.activities.find((activity) => activity.id === id) ?? null

/** Which part of how many, as people count. */
export function placeOf({ workshop }: MyRoom, id: string) {
  return {
    number: workshop.activities.findIndex((activity) => activity.id === id) + 1,
    of: workshop.activities.length,
  }
}

/** Whether what this phone knows of the room is enough for the part: else it has to ask. */
export function isKnown(room: MyRoom, id: string | null): boolean {
  if (id === null) return true
  const activity = activityIn(room, id)
  if (!activity) return false
  const lacksGroup = activity.forming !== 'NONE' && room.group?.activity !== id
  return !lacksGroup && !(activity.exercise === 'live-scoring' && activity.assessment === null)
}

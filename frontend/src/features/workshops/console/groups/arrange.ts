import type { Groups } from '../../../../api/workshops/types'

type Arrangement = { members: number[] }[]

/**
 * The groups as they are sent: by their place, the first being number one. A number that nobody has any more keeps its
 * place, so that the others keep theirs.
 */
export function arrangementOf({ groups }: Groups): Arrangement {
  const most = Math.max(0, ...groups.map(({ number }) => number))
  return Array.from({ length: most }, (_, at) => {
    const group = groups.find(({ number }) => number === at + 1)
    return { members: (group?.members ?? []).map(({ number }) => number) }
  })
}

/** The number a new group gets: the first that is free. */
export function freeNumber({ groups }: Groups) {
  const taken = new Set(groups.map(({ number }) => number))
  let free = 1
  while (taken.has(free)) free += 1
  return free
}

/** One person moved to a group, which may be a new one. */
export function withMoved(groups: Groups, person: number, to: number): Arrangement {
  const now = arrangementOf(groups)
  const room = Array.from({ length: Math.max(now.length, to) }, (_, at) => now[at]?.members ?? [])
  return room.map((members, at) => {
    const others = members.filter((each) => each !== person)
    return { members: at + 1 === to ? [...others, person] : others }
  })
}

import type { Item } from '../../../api/outbox/lane'
import type { RevealedText, RoomActivity, Star } from '../../../api/workshops/types'

export type Slot = Star['slot']
const slots: readonly Slot[] = [1, 2, 3]
/** What this phone last said of a slot; null took the star back. */
export type Said = Readonly<Partial<Record<Slot, string | null>>>

export const starPath = (workshop: string, slot: Slot) => `/workshops/${workshop}/me/stars/${slot}`

/** What an earlier visit still owes of them. */
export function owedStars(workshop: string, items: Item[]): Said {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const write = items.find(({ path }) => path === starPath(workshop, slot))
      if (!write) return []
      return [[slot, write.method === 'DELETE' ? null : (write.body as { answer: string }).answer]]
    }),
  )
}

/** The server's stars under what was said here. */
export function starsNow(server: Star[], said: Said): Map<Slot, string> {
  const stars = new Map(server.map(({ slot, answer }) => [slot, answer]))
  for (const slot of slots) {
    const own = said[slot]
    if (own === null) stars.delete(slot)
    else if (own !== undefined) stars.set(slot, own)
  }
  return stars
}

export const slotOf = (stars: Map<Slot, string>, answer: string) =>
  slots.find((slot) => stars.get(slot) === answer) ?? null
export const freeSlot = (stars: Map<Slot, string>) => slots.find((slot) => !stars.has(slot)) ?? null

/** The texts under the parts they come from, in the programme's order. */
export function byActivity(activities: RoomActivity[], texts: RevealedText[]) {
  return activities
    .map((activity) => ({
      activity,
      texts: texts.filter((text) => text.activity === activity.id && !text.hidden),
    }))
    .filter((each) => each.texts.length > 0)
}

export const leftOf = (stars: Map<Slot, string>) => slots.length - stars.size

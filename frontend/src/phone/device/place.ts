import { v4 as uuid } from 'uuid'
import { ApiError } from '../../api/problem'
import { myWorkshop } from '../../api/workshops/phone/participant'
import { keep, kept } from './kept'

/** `seed`: what the ids of this person's choices are made from on this device. */
export type Place = { workshop: string; seed: string }

const placeKey = 'place'
const pendingKey = 'pending'

export const isRefusal = (error: unknown) =>
  error instanceof ApiError && ['sign-in-required', 'forbidden', 'not-found'].includes(error.kind)

/** The same for every attempt to come in, so that a repeated one lets in nobody twice. */
export async function participantId(code: string): Promise<string> {
  const pending = await kept<{ code: string; id: string }>(pendingKey)
  if (pending?.code === code) return pending.id
  const id = uuid()
  await keep(pendingKey, { code, id })
  return id
}

export async function takePlace(workshop: string, seed: string): Promise<Place> {
  const place = { workshop, seed }
  await keep(placeKey, place)
  return place
}

/** Where this browser is, by the server's word; by its own where the server can't be asked. Null is nowhere. */
export async function placeNow(): Promise<Place | null> {
  const known = await kept<Place>(placeKey)
  try {
    const workshop = await myWorkshop()
    return known?.workshop === workshop ? known : takePlace(workshop, uuid())
  } catch (error) {
    if (isRefusal(error)) return null
    return known
  }
}

/** Whether this browser has been in a room before: then the server is asked before anything is drawn. */
export const hasBeenInside = async () => (await kept<Place>(placeKey)) !== null

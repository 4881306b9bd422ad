import { answered, api } from '../../client'
import type { Exercise, Framework } from '../../contract'
import { bodyOf } from '../calls'
import type { JoinBody, MyRoom, RevealedText, Star } from '../types'

/** What a phone asks the server; its answers go by the outbox. */
const here = (workshop: string) => ({ params: { path: { workshop } } })
const part = (workshop: string, activity: string) => ({ params: { path: { workshop, activity } } })

/** `key` stands behind the code in the square on the wall. */
export type Door = { code: string; key?: string }

export const lookInto = async (body: Door) =>
  (await bodyOf(answered(api.POST('/api/v1/join/look', { body })))).workshop

export const join = (body: JoinBody) => bodyOf(answered(api.POST('/api/v1/join', { body })))

export const joinAgain = (code: string, rejoinCode: string) =>
  bodyOf(answered(api.POST('/api/v1/join/again', { body: { code, rejoinCode } })))

/** The room this browser is in; refused with sign-in-required when it is in none. */
export const myWorkshop = async () => (await bodyOf(answered(api.GET('/api/v1/session/workshop')))).workshop

export const leaveWorkshop = () => answered(api.DELETE('/api/v1/session/workshop'))

export async function myRoom(workshop: string): Promise<MyRoom> {
  const room = await bodyOf(answered(api.GET('/api/v1/workshops/{workshop}/me', here(workshop))))
  return { ...room, stars: room.stars as Star[] }
}

export function myAnswers(workshop: string, activity: string) {
  const params = { path: { workshop }, query: { activity } }
  return bodyOf(answered(api.GET('/api/v1/workshops/{workshop}/me/answers', { params })))
}

export function openGroups(workshop: string, activity: string) {
  const path = '/api/v1/workshops/{workshop}/activities/{activity}/open-groups'
  return bodyOf(answered(api.GET(path, part(workshop, activity))))
}

export function joinGroup(workshop: string, activity: string, number: number) {
  const init = { ...here(workshop), body: { activity, number } }
  return bodyOf(answered(api.PUT('/api/v1/workshops/{workshop}/me/group', init)))
}

export function resultsNow(workshop: string, activity: string) {
  const path = '/api/v1/workshops/{workshop}/activities/{activity}/results'
  return bodyOf(answered(api.GET(path, part(workshop, activity))))
}

/** Every revealed text of the workshop, to choose among. */
export async function revealedTexts(workshop: string): Promise<RevealedText[]> {
  const all: RevealedText[] = []
  let cursor: string | undefined
  do {
    const params = { path: { workshop }, query: { limit: 200, ...(cursor && { cursor }) } }
    const call = api.GET('/api/v1/workshops/{workshop}/answers', { params })
    // oxlint-disable-next-line no-await-in-loop -- each page names the next
    const page = await bodyOf(answered(call))
    all.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return all
}

export const exerciseOf = (id: string): Promise<Exercise> =>
  bodyOf(answered(api.GET('/api/v1/exercises/{exercise}', { params: { path: { exercise: id } } })))

/** The instrument that new rounds are opened on. */
export async function newestFramework(): Promise<Framework> {
  const { items } = await bodyOf(answered(api.GET('/api/v1/frameworks')))
  const [newest] = items.toSorted((one, other) =>
    other.version.localeCompare(one.version, 'en', { numeric: true }),
  )
  if (!newest) throw new Error('The server offers no instrument')
  const path = { framework: newest.id, version: newest.version }
  const call = api.GET('/api/v1/frameworks/{framework}/versions/{version}', { params: { path } })
  return (await bodyOf(answered(call))) as Framework
}

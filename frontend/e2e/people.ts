import { randomUUID } from 'node:crypto'
import { type BrowserContext, expect } from '@playwright/test'

/** The demonstration's invented people, all of one team: its owner, an editor and a viewer. */
export const PEOPLE = {
  aino: 'aino@esimerkki.fi',
  onni: 'onni@esimerkki.fi',
  helmi: 'helmi@esimerkki.fi',
}
export type Person = keyof typeof PEOPLE

/** What shows who asks: a member's token, or the cookie of an assessor's link. */
export type Proof = Record<string, string>

const FROM_A_BROWSER = { 'X-Requested-With': 'spiraali' }
type Offered = { demonstration: { email: string; password: string }[] }

/** Lets a browser in, by the request that the sign-in page makes. */
export async function signIn(context: BrowserContext, person: Person = 'aino'): Promise<void> {
  const ways: Offered = await (await context.request.get('/api/v1/sign-in')).json()
  const answer = await context.request.post('/api/v1/session', {
    data: credentials(ways, person),
    headers: FROM_A_BROWSER,
  })
  expect(answer.status(), await answer.text()).toBe(201)
}

/** A program's way in, for what a test makes before its story begins. */
export async function memberAt(api: string, person: Person = 'aino'): Promise<Proof> {
  return bearer(api, credentials(await json(fetch(`${api}/sign-in`)), person))
}

/** Somebody new, with an account and no team yet. */
export async function newcomerAt(api: string, name: string): Promise<Proof> {
  const id = randomUUID()
  const own = { email: `${id}@esimerkki.fi`, password: 'neljä vihreää kuusta' }
  await json(send('PUT', `${api}/accounts/${id}`, { ...own, name }, { 'If-None-Match': '*' }))
  return bearer(api, own)
}

/** Somebody without an account, let in to one round by a link of their own; each may fill one sheet. */
export async function assessorAt(api: string, owner: Proof, round: string): Promise<Proof> {
  const link = { name: 'Arvioija', role: 'team-member' }
  const { token } = await json<{ token: string }>(
    send('PUT', `${api}/assessments/${round}/links/${randomUUID()}`, link, {
      ...owner,
      'If-None-Match': '*',
    }),
  )
  const entered = await send('POST', `${api}/session/link`, { token }, {})
  const [cookie = ''] = entered.headers.getSetCookie()
  return { Cookie: cookie.split(';')[0] ?? '', ...FROM_A_BROWSER }
}

export function send(method: string, url: string, body: unknown, headers: Proof): Promise<Response> {
  return fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(8_000),
  })
}

async function bearer(api: string, own: { email: string; password: string }): Promise<Proof> {
  const { token } = await json<{ token: string }>(
    send('POST', `${api}/session`, { ...own, as: 'BEARER' }, {}),
  )
  return { Authorization: `Bearer ${token}` }
}

function credentials({ demonstration }: Offered, person: Person) {
  const found = demonstration.find(({ email }) => email === PEOPLE[person])
  if (!found) throw new Error(`The API offers no demonstration sign-in for ${person}`)
  return { email: found.email, password: found.password }
}

async function json<T>(call: Promise<Response>): Promise<T> {
  const answer = await call
  expect(answer.ok, `${answer.url}: ${answer.status}`).toBe(true)
  return answer.json()
}

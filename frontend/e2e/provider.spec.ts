import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page, expect, test } from '@playwright/test'
import { Provider } from 'oidc-provider'
import { ApiNode } from './node'

const PORT = 8195
const API = `http://localhost:${PORT}`
const CALLBACK = `${API}/api/v1/session/provider/callback`
const LEAVE = `${API}/api/v1/session/provider`
const FAILED = '/sign-in?failed=provider'
const RETURN_TO = '/api/v1/frameworks'

test.setTimeout(240_000)

let organisation: Server
let issuer: string
let node: ApiNode

/** On 127.0.0.1 while the API is on localhost: two sites to a browser, as in real life. */
async function startProvider(): Promise<void> {
  organisation = createServer()
  await new Promise<void>((listening) => organisation.listen(0, '127.0.0.1', listening))
  issuer = `http://127.0.0.1:${(organisation.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'spiraali', client_secret: 'a secret of the test', redirect_uris: [CALLBACK] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['of the test'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Äiti ${id}`, email: `${id}@kunta.example`, email_verified: true }),
    }),
  })
  organisation.on('request', provider.callback())
}

test.beforeAll(async () => {
  await startProvider()
  node = new ApiNode(PORT, {
    DATA_DIR: mkdtempSync(join(tmpdir(), 'spiraali-provider-')),
    SPIRAALI_KEY: 'only for this test: 0123456789abcdef',
    SPIRAALI_CLIENT_URL: API,
    SPIRAALI_OIDC_ISSUER: issuer,
    SPIRAALI_OIDC_CLIENT_ID: 'spiraali',
    SPIRAALI_OIDC_CLIENT_SECRET: 'a secret of the test',
    SPIRAALI_OIDC_NAME: 'Kunnan tunnus',
  })
  await node.launch().ready()
})

test.afterAll(async () => {
  await node.kill('SIGTERM')
  organisation.closeAllConnections()
  organisation.close()
})

/** Through the provider's own pages: sign in there, and agree that we learn name and address. */
async function signIn(page: Page, login: string): Promise<void> {
  await page.goto(`${LEAVE}?returnTo=${encodeURIComponent(RETURN_TO)}`)
  await page.getByPlaceholder('Enter any login').fill(login)
  await page.getByPlaceholder('and password').fill('any')
  await page.getByRole('button', { name: 'Sign-in' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(API + RETURN_TO)
}

async function session(page: Page): Promise<{ status: number; account: { id: string; name: string } }> {
  const answer = await page.goto(`${API}/api/v1/session`)
  if (!answer) throw new Error('the browser went nowhere')
  return { status: answer.status(), account: (await answer.json()).account }
}

/** What the browser was sent away with: its question to the provider, with the state in it. */
async function leave(page: Page): Promise<URLSearchParams> {
  const answer = await page.goto(LEAVE)
  for (let request = answer?.request(); request; request = request.redirectedFrom() ?? undefined) {
    const asked = new URL(request.url()).searchParams
    if (asked.has('state')) return asked
  }
  throw new Error('the browser was not led to the provider')
}

/** Where a browser ends that comes back with this state and a code nobody gave. */
async function comeBack(page: Page, state: string): Promise<string> {
  await page.goto(`${CALLBACK}?code=a-code&state=${state}&iss=${encodeURIComponent(issuer)}`)
  return page.url()
}

test('who signs in with the organisation comes back signed in, and is the same person the next time', async ({
  page,
  browser,
}) => {
  await signIn(page, 'aino')
  const first = await session(page)
  expect(first).toMatchObject({ status: 200, account: { name: 'Äiti aino', email: 'aino@kunta.example' } })
  expect((await page.context().cookies(API)).map((cookie) => cookie.name)).not.toContain(
    '__Host-spiraali-provider',
  )

  const elsewhere = await browser.newPage()
  await signIn(elsewhere, 'aino')
  expect((await session(elsewhere)).account.id).toBe(first.account.id)
  await elsewhere.close()
})

test('who turns round at the provider is led back to the sign-in page', async ({ page }) => {
  await page.goto(LEAVE)
  await page.getByRole('link', { name: 'Cancel' }).click()
  await page.waitForURL(API + FAILED)
})

test('an answer to a question this browser did not ask signs nobody in', async ({ page }) => {
  const asked = await leave(page)
  expect(asked.get('code_challenge_method')).toBe('S256')
  const state = asked.get('state') ?? ''
  const tampered = (state.startsWith('a') ? 'b' : 'a') + state.slice(1)
  expect(await comeBack(page, tampered)).toBe(API + FAILED)
})

test('a browser without the cookie of its leaving is not taken in', async ({ page, browser }) => {
  const state = (await leave(page)).get('state') ?? ''
  const stranger = await browser.newPage()
  expect(await comeBack(stranger, state)).toBe(API + FAILED)
  await stranger.close()
})

test('a code the provider never gave signs nobody in', async ({ page }) => {
  const state = (await leave(page)).get('state') ?? ''
  expect(await comeBack(page, state)).toBe(API + FAILED)
  expect((await session(page)).status).toBe(401)
})

import { execFileSync, spawnSync } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Proof, memberAt, send } from './people'

const SCRIPTS = resolve(import.meta.dirname, '../../docs/quickstart')
const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0

type Row = { assessment: string; characteristic: string; median: number | null }

let api = ''
let aino: Proof = {}
let env: NodeJS.ProcessEnv = {}

/** A token of Aino's team, as an owner makes it for an integrator. */
test.beforeAll(async ({ baseURL }) => {
  api = `${baseURL}/api/v1`
  aino = await memberAt(api)
  const { items } = await (await fetch(`${api}/innovations`, { headers: aino })).json()
  const team = items[0].team.id
  const token = await send(
    'PUT',
    `${api}/teams/${team}/tokens/${randomUUID()}`,
    { name: 'Pika-aloitus', scopes: ['scores:read'], days: 1 },
    { ...aino, 'If-None-Match': '*' },
  )
  env = { ...process.env, SPIRAALI: baseURL ?? '', TOKEN: (await token.json()).secret }
})

const run = (folder: string, tool: string, script: string) =>
  execFileSync(tool, [join(SCRIPTS, script)], { cwd: folder, env, encoding: 'utf8' })

const folderOf = (name: string) => mkdtempSync(join(tmpdir(), `spiraali-${name}-`))

/** What the feed itself says, all of it. */
async function truth(): Promise<Row[]> {
  const rows: Row[] = []
  let next: string | undefined = ''
  while (next !== undefined) {
    const cursor: string = next === '' ? '' : `&cursor=${next}`
    const answer = await fetch(`${api}/scores?limit=200${cursor}`, {
      headers: { Authorization: `Bearer ${env['TOKEN']}` },
    })
    const page: { items: Row[]; next?: string } = await answer.json()
    rows.push(...page.items)
    next = page.next
  }
  return rows
}

const lines = (folder: string) =>
  readFileSync(join(folder, 'scores.csv'), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')

/** A round with one sheet, closed. */
async function closeOne(): Promise<void> {
  const innovation = randomUUID()
  const assessment = randomUUID()
  const sheet = randomUUID()
  const make = { ...aino, 'If-None-Match': '*' }
  const { items } = await (await fetch(`${api}/innovations`, { headers: aino })).json()
  const round = `${api}/assessments/${assessment}`
  const steps: [string, unknown, Proof][] = [
    [`${api}/innovations/${innovation}?team=${items[0].team.id}`, { name: '=Pika-aloitus; "koe"' }, make],
    [
      round,
      {
        innovation,
        title: 'Koe',
        framework: 'soila-features',
        frameworkVersion: '2024.1',
        anonymous: false,
      },
      make,
    ],
    [`${round}/sheets/${sheet}`, { role: 'partner' }, make],
    [`${round}/sheets/${sheet}/scores/participation`, { level: 4 }, aino],
    [`${round}/sheets/${sheet}/state`, { state: 'SUBMITTED' }, aino],
    [`${round}/state`, { state: 'CLOSED' }, { ...aino, 'If-Match': '*' }],
  ]
  for (const [url, body, headers] of steps) {
    const answer = await send('PUT', url, body, headers)
    expect(answer.ok, `${url}: ${await answer.text()}`).toBe(true)
  }
}

test('one call of curl brings the whole spreadsheet', async () => {
  test.skip(!has('curl'), 'curl is not installed')
  const folder = folderOf('curl')
  await closeOne()
  run(folder, 'sh', 'scores.sh')
  const [head = '', ...rows] = lines(folder)
  expect(head.split(';').slice(0, 3)).toEqual(['team', 'innovation', 'innovationName'])
  expect(rows).toHaveLength((await truth()).length)
})

test('Python follows what changes and ends with the truth', async () => {
  test.skip(!has('python3'), 'Python is not installed')
  const folder = folderOf('python')
  run(folder, 'python3', 'scores.py')
  await closeOne()
  expect(run(folder, 'python3', 'scores.py')).toContain(' 1 rounds changed')
  expect(run(folder, 'python3', 'scores.py')).toContain(' 0 rounds changed')
  const kept: { rounds: Record<string, Row[]> } = JSON.parse(
    readFileSync(join(folder, 'scores.json'), 'utf8'),
  )
  const byPlace = (a: Row, b: Row) =>
    (a.assessment + a.characteristic).localeCompare(b.assessment + b.characteristic)
  expect(Object.values(kept.rounds).flat().toSorted(byPlace)).toEqual((await truth()).toSorted(byPlace))
  expect(lines(folder).join('\n')).toContain(`"'=Pika-aloitus; ""koe"""`)
})

test('the way to check a signature is the right one', () => {
  test.skip(!has('python3'), 'Python is not installed')
  const guide = readFileSync(join(SCRIPTS, '../integrators.md'), 'utf8')
  const check = /```python\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const key = Buffer.from('a key of the webhook')
  const body = '{"type":"ping"}'
  const id = randomUUID()
  const at = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
  const asked = (sent: string) => `
headers = {"webhook-id": "${id}", "webhook-timestamp": "${at}", "webhook-signature": "v1,${signature}"}
print(is_ours(headers, b'${sent}', "whsec_${key.toString('base64')}"))`
  const said = (sent: string) =>
    execFileSync('python3', ['-c', check + asked(sent)], { encoding: 'utf8' }).trim()
  expect(said(body)).toBe('True')
  expect(said('{"type":"pong"}')).toBe('False')
})

test('R reads the same, where it is installed', () => {
  test.skip(!has('Rscript'), 'R is not installed')
  expect(run(folderOf('r'), 'Rscript', 'scores.R')).toContain('participation')
})

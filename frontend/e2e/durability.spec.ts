import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ApiNode, familyOf, postgresIn, until } from './node'

const CHARACTERISTIC = 'new-working-idea'
const CREATE = { 'If-None-Match': '*' }
const WRITERS = 12

test.setTimeout(240_000)

const dataDir = mkdtempSync(join(tmpdir(), 'spiraali-durability-'))
const node = new ApiNode(8191, { DATA_DIR: dataDir })

test.beforeAll(async () => {
  await node.launch().ready()
})

test.afterAll(async () => {
  await node.kill('SIGTERM')
})

/** A round with a draft sheet for each writer. */
async function round(): Promise<{ assessment: string; sheets: string[] }> {
  const innovation = randomUUID()
  const assessment = randomUUID()
  const sheets = Array.from({ length: WRITERS }, () => randomUUID())
  await node.put(`/innovations/${innovation}`, { name: 'Kestävyyskoe' }, CREATE)
  const opened = {
    innovation,
    title: 'Koe',
    framework: 'soila-features',
    frameworkVersion: '2024.1',
    anonymous: false,
  }
  await node.put(`/assessments/${assessment}`, opened, CREATE)
  await Promise.all(
    sheets.map((sheet) => node.put(`/assessments/${assessment}/sheets/${sheet}`, { role: 'partner' })),
  )
  return { assessment, sheets }
}

/** Each writer counts upwards in its own sheet's evidence until told to stop; the last acknowledged number is kept. */
function burst(assessment: string, sheets: string[]) {
  const sent = sheets.map(() => 0)
  const acknowledged = sheets.map(() => 0)
  const statuses = new Set<number>()
  const stopped = new AbortController()
  const done = Promise.all(
    sheets.map(async (sheet, writer) => {
      while (!stopped.signal.aborted) {
        const number = (sent[writer] = (sent[writer] ?? 0) + 1)
        const score = { level: 1 + (number % 5), evidence: String(number) }
        const answer = await node
          .put(`/assessments/${assessment}/sheets/${sheet}/scores/${CHARACTERISTIC}`, score)
          .catch(() => undefined)
        if (answer) statuses.add(answer.status)
        if (answer?.ok) acknowledged[writer] = number
      }
    }),
  )
  return {
    sent,
    acknowledged,
    statuses,
    total: () => acknowledged.reduce((sum, number) => sum + number, 0),
    stop: async () => {
      stopped.abort()
      await done
    },
  }
}

async function storedNumber(assessment: string, sheet: string): Promise<number> {
  const answer = await fetch(node.url(`/assessments/${assessment}/sheets/${sheet}`))
  const { scores } = await answer.json()
  expect(scores.length).toBeLessThanOrEqual(1)
  return Number(scores[0]?.evidence ?? 0)
}

async function expectNothingLost(
  assessment: string,
  sheets: string[],
  writers: ReturnType<typeof burst>,
): Promise<void> {
  for (const [writer, sheet] of sheets.entries()) {
    const stored = await storedNumber(assessment, sheet)
    // What was acknowledged is there; one that was sent and not acknowledged may be there too.
    expect(stored).toBeGreaterThanOrEqual(writers.acknowledged[writer] ?? 0)
    expect(stored).toBeLessThanOrEqual(writers.sent[writer] ?? 0)
  }
}

test('what was acknowledged is there after the API was killed in a burst', async () => {
  const { assessment, sheets } = await round()
  const writers = burst(assessment, sheets)
  await until(async () => writers.total() > 300, 60_000)
  await node.kill('SIGKILL')
  await writers.stop()
  await node.launch().ready()
  await expectNothingLost(assessment, sheets, writers)
})

test('a killed database comes back by itself and requests meanwhile are told to come back', async () => {
  const { assessment, sheets } = await round()
  const writers = burst(assessment, sheets)
  await until(async () => writers.total() > 300, 60_000)
  const before = postgresIn(dataDir).pid
  process.kill(before, 'SIGKILL')
  await until(async () => postgresIn(dataDir).pid !== before && (await node.answers('/innovations')), 60_000)
  const atReturn = writers.total()
  await until(async () => writers.total() > atReturn + 100, 60_000)
  await writers.stop()
  await expectNothingLost(assessment, sheets, writers)
  expect([...writers.statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
})

test('a frozen database answers 503 with Retry-After within seven seconds and recovers', async () => {
  const { pid } = postgresIn(dataDir)
  const frozen = familyOf(pid)
  for (const member of frozen) process.kill(member, 'SIGSTOP')
  try {
    const started = Date.now()
    const answer = await fetch(node.url('/innovations'))
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).not.toBeNull()
    expect((await answer.json()).type).toBe('/problems/unavailable')
    expect(Date.now() - started).toBeLessThan(7_000)
  } finally {
    for (const member of frozen) process.kill(member, 'SIGCONT')
  }
  await until(() => node.answers('/innovations'), 30_000)
})

test('a second process on the same data folder is refused in words', async () => {
  const said = await new ApiNode(8192, { DATA_DIR: dataDir }).launch().refused()
  expect(said).toContain('Another Spiraali is running on the data folder')
  expect(await node.answers('/innovations')).toBe(true)
})

test('a given database is used without a rebuild, and two nodes see the same', async () => {
  const second = new ApiNode(8193, given(''))
  await second.launch().ready()
  const innovation = randomUUID()
  await node.put(`/innovations/${innovation}`, { name: 'Kahden solmun' }, CREATE)
  expect(await second.answers(`/innovations/${innovation}`)).toBe(true)
  await second.kill('SIGTERM')
})

test('a database that acknowledges before it has stored stops the start', async () => {
  const said = await new ApiNode(8194, given('?options=-csynchronous_commit=off')).launch().refused()
  expect(said).toContain('synchronous_commit = off')
})

function given(parameters: string): Record<string, string> {
  const { port, password } = postgresIn(dataDir)
  return {
    SPIRAALI_DB_URL: `jdbc:postgresql://localhost:${port}/spiraali${parameters}`,
    SPIRAALI_DB_USER: 'spiraali',
    SPIRAALI_DB_PASSWORD: password,
  }
}

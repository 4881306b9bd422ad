import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ApiNode, familyOf, givenBy, postgresIn, until } from './node'
import type { Proof } from './people'

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

type Writer = { sheet: string; who: Proof }

/** A round with a draft sheet for each writer, and each of them in by a link of their own. */
async function round(): Promise<{ assessment: string; writers: Writer[] }> {
  const innovation = randomUUID()
  const assessment = randomUUID()
  await node.put(`/innovations/${innovation}`, { name: 'Kestävyyskoe' }, CREATE)
  const opened = {
    innovation,
    title: 'Koe',
    framework: 'soila-features',
    frameworkVersion: '2024.1',
    anonymous: false,
  }
  await node.put(`/assessments/${assessment}`, opened, CREATE)
  const begun = Array.from({ length: WRITERS }, async () => {
    const writer = { sheet: randomUUID(), who: await node.assessor(assessment) }
    await node.put(`/assessments/${assessment}/sheets/${writer.sheet}`, { role: 'partner' }, {}, writer.who)
    return writer
  })
  return { assessment, writers: await Promise.all(begun) }
}

/** Each writer counts upwards in its own sheet's evidence until told to stop; the last acknowledged number is kept. */
function burst(assessment: string, writers: Writer[]) {
  const sent = writers.map(() => 0)
  const acknowledged = writers.map(() => 0)
  const statuses = new Set<number>()
  const stopped = new AbortController()
  const done = Promise.all(
    writers.map(async ({ sheet, who }, writer) => {
      while (!stopped.signal.aborted) {
        const number = (sent[writer] = (sent[writer] ?? 0) + 1)
        const score = { level: 1 + (number % 5), evidence: String(number) }
        const answer = await node
          .put(`/assessments/${assessment}/sheets/${sheet}/scores/${CHARACTERISTIC}`, score, {}, who)
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

async function storedNumber(assessment: string, { sheet, who }: Writer): Promise<number> {
  const answer = await node.get(`/assessments/${assessment}/sheets/${sheet}`, who)
  const { scores } = await answer.json()
  expect(scores.length).toBeLessThanOrEqual(1)
  return Number(scores[0]?.evidence ?? 0)
}

async function expectNothingLost(
  assessment: string,
  writers: Writer[],
  written: ReturnType<typeof burst>,
): Promise<void> {
  for (const [at, writer] of writers.entries()) {
    const stored = await storedNumber(assessment, writer)
    // What was acknowledged is there; one that was sent and not acknowledged may be there too.
    expect(stored).toBeGreaterThanOrEqual(written.acknowledged[at] ?? 0)
    expect(stored).toBeLessThanOrEqual(written.sent[at] ?? 0)
  }
}

test('what was acknowledged is there after the API was killed in a burst', async () => {
  const { assessment, writers } = await round()
  const written = burst(assessment, writers)
  await until(async () => written.total() > 300, 60_000)
  await node.kill('SIGKILL')
  await written.stop()
  await node.launch().ready()
  await expectNothingLost(assessment, writers, written)
})

test('a killed database comes back by itself and requests meanwhile are told to come back', async () => {
  const { assessment, writers } = await round()
  const written = burst(assessment, writers)
  await until(async () => written.total() > 300, 60_000)
  const before = postgresIn(dataDir).pid
  process.kill(before, 'SIGKILL')
  await until(async () => postgresIn(dataDir).pid !== before && (await node.answers('/innovations')), 60_000)
  const atReturn = written.total()
  await until(async () => written.total() > atReturn + 100, 60_000)
  await written.stop()
  await expectNothingLost(assessment, writers, written)
  expect([...written.statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
})

test('a frozen database answers 503 with Retry-After within seven seconds and recovers', async () => {
  const { pid } = postgresIn(dataDir)
  const frozen = familyOf(pid)
  for (const member of frozen) process.kill(member, 'SIGSTOP')
  try {
    const started = Date.now()
    const answer = await node.get('/innovations')
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
  const second = new ApiNode(8193, givenBy(dataDir))
  await second.launch().ready()
  const innovation = randomUUID()
  await node.put(`/innovations/${innovation}`, { name: 'Kahden solmun' }, CREATE)
  expect(await second.answers(`/innovations/${innovation}`)).toBe(true)
  await second.kill('SIGTERM')
})

test('a database that acknowledges before it has stored stops the start', async () => {
  const said = await new ApiNode(8194, givenBy(dataDir, '?options=-csynchronous_commit=off'))
    .launch()
    .refused()
  expect(said).toContain('synchronous_commit = off')
})

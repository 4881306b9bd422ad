import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { ApiNode } from './node'
import { type Proof, memberAt, send } from './people'
import { AINO, OSKARI, World } from './world'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const FORMATS = { csv: 'text/csv', xlsx: XLSX }

test.setTimeout(180_000)

/** An instance of its own: a process, a database, and a team that has the same id in each of them. */
class Instance {
  readonly node: ApiNode
  private aino: Proof = {}

  constructor(port: number) {
    this.node = new ApiNode(port, { DATA_DIR: mkdtempSync(join(tmpdir(), 'spiraali-trip-')) })
  }

  async open(team: string): Promise<World> {
    await this.node.launch().ready()
    this.aino = await memberAt(this.node.url(''))
    const world = new World(this.node.url('').replace(/\/$/, ''), this.aino)
    await world.put(`teams/${team}`, { name: 'Iltaperhe' }, { 'If-None-Match': '*' })
    return world
  }

  async exported(team: string, type: string, more = ''): Promise<Buffer> {
    const answer = await this.node.get(`/scores?team=${team}${more}`, { ...this.aino, Accept: type })
    expect(answer.status, await answer.clone().text()).toBe(200)
    return Buffer.from(await answer.arrayBuffer())
  }

  async imported(team: string, type: string, file: Buffer): Promise<object> {
    const answer = await fetch(this.node.url(`/scores/imports?team=${team}`), {
      method: 'POST',
      headers: { ...this.aino, 'Content-Type': type },
      body: new Uint8Array(file),
    })
    const said = await answer.text()
    expect(answer.status, said).toBe(200)
    return JSON.parse(said)
  }

  agree(round: string, characteristic: string, level: number): Promise<Response> {
    const url = this.node.url(`/assessments/${round}/agreed/${characteristic}`)
    return send('PUT', url, { level }, { ...this.aino, 'If-None-Match': '*' })
  }
}

const [from, to] = [new Instance(8198), new Instance(8199)]
const team = randomUUID()

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const [world] = await Promise.all([from.open(team), to.open(team)])
  const innovation = async (name: string, more: object) => {
    const id = randomUUID()
    await world.put(`innovations/${id}?team=${team}`, { name, ...more }, { 'If-None-Match': '*' })
    return id
  }
  // What a spreadsheet would run, what it would break at, and what it would take for something else.
  const first = await innovation('=Ilta; "perhe"', {
    objectives: ['fewer-placements', 'mental-health'],
    stage: 'experiments',
    county: 'pirkanmaa',
  })
  const second = await innovation("'007", {})
  await world.closedRound(first, 'Kevät; "2026"', [AINO, OSKARI])
  const settled = await world.closedRound(first, '-1', [AINO])
  expect((await from.agree(settled, 'participation', 4)).ok).toBe(true)
  const anonymous = { anonymous: true, minimumGroup: 3 }
  await world.closedRound(second, 'Harva', [AINO, OSKARI], anonymous)
  await world.closedRound(second, 'Riittävä', [AINO, OSKARI, AINO], anonymous)
  await world.closedRound(second, 'Tyhjä', [])
})

test.afterAll(async () => {
  await Promise.all([from.node.kill('SIGTERM'), to.node.kill('SIGTERM')])
})

test('an empty instance that takes in an export gives it out again, byte by byte', async () => {
  const comma = await from.exported(team, FORMATS.csv)
  expect(comma.toString().trimEnd().split('\r\n')).toHaveLength(1 + 5 * 11)
  expect(await to.imported(team, FORMATS.csv, comma)).toEqual({
    rounds: 5,
    newInnovations: 2,
    alreadyThere: 0,
    written: true,
  })
  expect((await to.exported(team, FORMATS.csv)).equals(comma)).toBe(true)
  const semicolon = '&delimiter=semicolon'
  expect(await to.exported(team, FORMATS.csv, semicolon)).toEqual(
    await from.exported(team, FORMATS.csv, semicolon),
  )
})

test('every other format of the same rounds adds nothing to them', async () => {
  const nothing = { rounds: 0, newInnovations: 0, alreadyThere: 5, written: true }
  const semicolon = await from.exported(team, FORMATS.csv, '&delimiter=semicolon')
  expect(await to.imported(team, FORMATS.csv, semicolon)).toMatchObject({
    ...nothing,
    written: expect.any(Boolean),
  })
  const workbook = await from.exported(team, FORMATS.xlsx)
  expect(await to.imported(team, FORMATS.xlsx, workbook)).toMatchObject({
    ...nothing,
    written: expect.any(Boolean),
  })
})

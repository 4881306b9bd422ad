// Prints each figure beside pgbench's for the same SQL in the same run. Ratios count, absolute times don't.
import { load, request } from './http.mjs'
import { pgbench, scoreScript } from './pgbench.mjs'
import { crowd, owner, round, sql } from './world.mjs'

const port = Number(process.env.API_PORT)
const api = `http://localhost:${port}/api/v1`
const database = process.env
const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const source = process.env.SCORE_SOURCE
const sizes = (process.env.BENCH_SIZES ?? '1000,100000,1000000').split(',').map(Number)

const show = (what, ours, theirs, note = '') =>
  console.log(
    what.padEnd(46),
    `${ours.perSecond.toFixed(0).padStart(7)}/s`,
    `p95 ${ours.p95.toFixed(1).padStart(6)} ms`,
    theirs ? `pgbench ${theirs.perSecond.toFixed(0).padStart(7)}/s  ratio ${(ours.perSecond / theirs.perSecond).toFixed(2)}` : '',
    note,
  )

async function measured(clients, next, expect = 200) {
  await load(port, { clients, seconds: seconds / 2, next, expect }) // warm
  return load(port, { clients, seconds, next, expect })
}

const token = await owner(api)
const read = (path, headers = {}) => request('GET', path, { token, headers })
const etagOf = async (path) =>
  (await fetch(`${api}${path}`, { headers: { Authorization: `Bearer ${token}` } })).headers.get('etag')

const drafts = await round(api, token, 50, { draft: true })
for (const sheet of drafts.sheets)
  sheet.owner = sql(database, `SELECT encode(owner, 'hex') FROM score_sheet WHERE id = '${sheet.id}'`)
const open = await round(api, token, 20)
const closed = await round(api, token, 20, { close: true })

const scored = (client, i) => {
  const { id, assessor } = drafts.sheets[client % 50]
  return request('PUT', `/assessments/${drafts.assessment}/sheets/${id}/scores/${drafts.ids[i % 11]}`, {
    token: assessor,
    body: { level: 1 + (i % 5) },
  })
}
const rawRows = `SELECT levels FROM score_sheet WHERE assessment = '${open.assessment}' AND state = 'SUBMITTED';\n`
const byKey = `SELECT * FROM innovation WHERE id = '${open.innovation}';\n`

console.log('Warming up')
await load(port, { clients: 8, seconds, next: scored, expect: 200 })
const openPath = `/assessments/${open.assessment}/profile`
await load(port, { clients: 8, seconds, next: () => read(openPath), expect: 200 })

const profiles = []
for (const size of sizes) {
  crowd(database, size)
  console.log(`\nWith ${sql(database, 'SELECT count(*) FROM assessment')} assessments in the table`)
  for (const clients of [8, 50]) {
    const theirs = pgbench(database, scoreScript(source, drafts), { clients, seconds })
    show(`score PUT, ${clients} writers`, await measured(clients, scored), theirs)
  }
  const rows = pgbench(database, rawRows, { clients: 8, seconds })
  const live = await measured(8, () => read(openPath))
  show('profile GET, open round, 20 sheets', live, rows)
  const closedPath = `/innovations/${closed.innovation}/profile`
  show('profile GET, latest closed round, 20 sheets', await measured(8, () => read(closedPath)), rows)
  const headers = { 'If-None-Match': await etagOf(openPath) }
  const unchanged = await measured(8, () => read(openPath, headers), 304)
  show('profile GET, open round, not modified', unchanged, rows, `${(unchanged.perSecond / live.perSecond).toFixed(2)} x the 200 path`)
  const key = pgbench(database, byKey, { clients: 8, seconds })
  show('innovation GET by key', await measured(8, () => read(`/innovations/${open.innovation}`)), key)
  profiles.push({ size, perSecond: live.perSecond })
}

if (profiles.length > 1) {
  const [first, last] = [profiles[0], profiles.at(-1)]
  const exponent = Math.log(first.perSecond / last.perSecond) / Math.log(last.size / first.size)
  console.log(`\nCost of a profile grows with the number of assessments by the exponent ${exponent.toFixed(3)}`)
}
const bytes = sql(database, `SELECT (pg_total_relation_size('score_sheet') / count(*))::int FROM score_sheet`)
console.log(`Disk for a submitted sheet without texts, indexes included: ${bytes} bytes`)

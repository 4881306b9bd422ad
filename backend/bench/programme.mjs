// A programme of a hundred innovations beside a million assessments, and pgbench running the statements of the same look.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { load, request } from './http.mjs'
import { pgbench } from './pgbench.mjs'
import { owner, put, sql } from './world.mjs'

const port = Number(process.env.API_PORT)
const api = `http://localhost:${port}/api/v1`
const database = process.env
const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const elsewhere = Number((process.env.BENCH_SIZES ?? '1000000').split(',').at(-1))
const sources = 'backend/src/main/java/fi/spiraali'

/** So many closed rounds of so many innovations each with a tally; the triggers would only say what is said here. */
const rounds = (innovations, each) => `
  ALTER TABLE closed_profile DISABLE TRIGGER USER;
  CREATE TEMP TABLE made AS SELECT gen_random_uuid() AS innovation, gen_random_uuid() AS team, n FROM generate_series(1, ${innovations}) n;
  INSERT INTO team (id, name, created_at, version) SELECT team, 'Muu', now(), 0 FROM made;
  INSERT INTO innovation (id, team, name, summary, objectives, stage, county, links, state, created_at, changed_at, version)
  SELECT innovation, team, 'Muu', '', ARRAY[(ARRAY['fewer-placements','parenting-support','aftercare-reform','mental-health'])[1 + n % 4]],
    (ARRAY['needs','ideas','experiments','consolidation','scaling'])[1 + n % 5], 'alue ' || n % 7, '{}', 'ACTIVE', now(), now(), 0 FROM made;
  CREATE TEMP TABLE closed AS
  SELECT gen_random_uuid() AS id, made.*, r, now() - make_interval(days => 100 * r) AS at FROM made, generate_series(1, ${each}) r;
  INSERT INTO assessment SELECT id, innovation, 'Muu', 'soila-features', '2024.1', false, null, 'CLOSED', true, at, at, 0 FROM closed;
  INSERT INTO closed_profile (assessment, respondents, tallies, team, innovation, framework, framework_version, closed_at, submitted, change)
  SELECT id, 7, (SELECT array_agg(CASE WHEN p % 8 = (p / 8 + n + r) % 5 THEN 7 ELSE 0 END ORDER BY p) FROM generate_series(0, 87) p),
    team, innovation, 'soila-features', '2024.1', at, 7, nextval('profile_change') FROM closed;
  ALTER TABLE closed_profile ENABLE TRIGGER USER;`

/** The statement a Java source holds under that name, with what it is put together from. */
function statement(file, name) {
  const source = readFileSync(`${sources}/${file}`, 'utf8')
  const [, expression] = new RegExp(`String ${name} =\\s*([\\s\\S]*?);\\n`).exec(source)
  return expression
    .split(/\s\+\s(?=["A-Z])/)
    .map((part) => (/^[A-Z]+$/.test(part.trim()) ? statement(file, part.trim()) : part.replace(/"""\n?|^\s*"|"\s*$/g, '')))
    .join('')
    .replace(/\s+/g, ' ')
}
const filled = (text, values) => `${text.replace(/\?/g, () => values.shift())};\n`

const token = await owner(api)
const programme = randomUUID()
await put(api, token, `/programmes/${programme}`, { name: 'Mitattava' }, { 'If-None-Match': '*' })
sql(database, `${rounds(100, 3)}
  INSERT INTO programme_innovation (programme, innovation, sharing, joined_at, version) SELECT '${programme}', innovation, 'RESULTS', now(), 0 FROM made`)
sql(database, rounds(Math.ceil(elsewhere / 10), 10))
sql(database, 'ANALYZE team, innovation, assessment, closed_profile, programme_innovation')
console.log(`\nA programme of 100 innovations; ${sql(database, 'SELECT count(*) FROM assessment')} assessments in the table`)

const path = `/programmes/${programme}/overview`
const headers = { Authorization: `Bearer ${token}` }
const started = performance.now()
const first = await fetch(`${api}${path}`, { headers })
const { results, breakdowns } = await first.json()
const cells = breakdowns.flatMap((by) => by.cells)
console.log(`First look, with its edition: ${(performance.now() - started).toFixed(0)} ms;`,
  `${results.innovations} innovations, ${cells.filter((cell) => cell.characteristics).length} of ${cells.length} groups shown`)

const account = sql(database, 'SELECT id FROM account LIMIT 1')
const session = sql(database, 'SELECT id FROM session LIMIT 1')
const script =
  filled(statement('access/Doors.java', 'SIGNED_IN_TO_PROGRAMME'),
    [`'${programme}'`, `'${session}'`, `'${account}'`, 'now()', "now() - interval '1 hour'"]) +
  filled(statement('programme/overview/Presence.java', 'SELECT'), ["'soila-features'", "'2024.1'", `'${programme}'`]) +
  filled(statement('programme/overview/Editions.java', 'LATEST'), [`'${programme}'`, "'soila-features'", "'2024.1'"])

const look = (more = {}) => request('GET', path, { token, headers: more })
await load(port, { clients: 8, seconds, next: () => look(), expect: 200 }) // warm
for (const clients of [1, 8]) {
  const theirs = pgbench(database, script, { clients, seconds })
  const ours = await load(port, { clients, seconds, next: () => look(), expect: 200 })
  console.log(`Programme page, ${clients} reading`.padEnd(46), `${ours.perSecond.toFixed(0).padStart(7)}/s`,
    `p95 ${ours.p95.toFixed(1).padStart(6)} ms`, ' to be 100 ms ',
    `pgbench ${theirs.perSecond.toFixed(0).padStart(7)}/s  ratio ${(ours.perSecond / theirs.perSecond).toFixed(2)}`)
}
const known = { 'If-None-Match': first.headers.get('etag') }
const unchanged = await load(port, { clients: 8, seconds, next: () => look(known), expect: 304 })
console.log('Programme page, 8 reading, not modified'.padEnd(46), `${unchanged.perSecond.toFixed(0).padStart(7)}/s`, `p95 ${unchanged.p95.toFixed(1).padStart(6)} ms`)

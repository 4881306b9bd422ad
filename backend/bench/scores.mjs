// The feed of scores over a million closed rounds: a page at any depth, and all of it as one file.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import { readFileSync } from 'node:fs'
import { p95 } from './http.mjs'
import { pgbench } from './pgbench.mjs'
import { Server } from './server.mjs'
import { owner, sql } from './world.mjs'

const rounds = Number(process.env.BENCH_ROUNDS ?? 1_000_000)
const seconds = Number(process.env.BENCH_SECONDS ?? 8)
const queries = readFileSync(process.env.FEED_SOURCE, 'utf8')
const PAGE = 200
const TEAMS = 10

/** So many rounds of ten teams, a hundred thousand innovations with ten rounds each, some of them agreed on. */
function seed(database) {
  // Each round would draw its number one by one; here they are known beforehand.
  sql(database, `
    ALTER TABLE closed_profile DISABLE TRIGGER USER; ALTER TABLE agreed_score DISABLE TRIGGER USER;
    INSERT INTO team SELECT gen_random_uuid(), 'Tiimi ' || t, now(), 0 FROM generate_series(2, ${TEAMS}) t;
    INSERT INTO team_member SELECT t.id, a.id, 'OWNER', now() FROM team t, account a ON CONFLICT DO NOTHING;
    INSERT INTO innovation (id, team, name, summary, objectives, stage, county, links, state, created_at, changed_at, version)
    SELECT gen_random_uuid(), (array_agg(t.id))[1 + n % ${TEAMS}], 'Innovaatio ' || n, '', '{parenting-support}', 'ideas',
      'pirkanmaa', '{}', 'ACTIVE', now(), now(), 0
    FROM generate_series(1, ${rounds / 10}) n, team t GROUP BY n;
    INSERT INTO assessment (id, innovation, title, framework, framework_version, anonymous, minimum_group, state, revealed,
      opened_at, closed_at, version)
    SELECT gen_random_uuid(), i.id, 'Kierros ' || r, 'soila-features', '2024.1', r = 10, CASE WHEN r = 10 THEN 5 END,
      'CLOSED', true, now() - interval '1 year', now() - (r * 30 + random() * 30) * interval '1 day', 0
    FROM innovation i, generate_series(1, 10) r;
    CREATE TEMP TABLE sums AS SELECT s, array_agg((random() * 4)::int ORDER BY p) AS tallies
    FROM generate_series(0, 999) s, generate_series(1, 88) p GROUP BY s;
    INSERT INTO closed_profile (assessment, respondents, tallies, team, innovation, framework, framework_version, closed_at,
      submitted, change)
    SELECT a.id, CASE WHEN a.anonymous AND a.place % 3 = 0 THEN 0 ELSE 28 END, CASE WHEN a.anonymous AND a.place % 3 = 0
      THEN array_fill(0, '{88}') ELSE s.tallies END, i.team, i.id, a.framework,
      a.framework_version, a.closed_at, 28, a.place
    FROM (SELECT *, row_number() OVER (ORDER BY closed_at, id) AS place FROM assessment) a
    JOIN innovation i ON i.id = a.innovation JOIN sums s ON s.s = a.place % 1000 ORDER BY a.place;
    SELECT setval('profile_change', ${rounds});
    INSERT INTO agreed_score (assessment, position, level, strengthen, version)
    SELECT assessment, p, 1 + p % 5, false, 0 FROM closed_profile, generate_series(1, 11) p WHERE change % 50 = 0;
    ALTER TABLE closed_profile ENABLE TRIGGER USER; ALTER TABLE agreed_score ENABLE TRIGGER USER;`)
  sql(database, 'VACUUM ANALYZE closed_profile, removed_profile, assessment, innovation, agreed_score, team')
}

/** The statement the feed asks, read from its source so that it can't drift, with its values filled in. */
function statement(name, order, values, limit) {
  const block = (part) => new RegExp(`String ${part} = """\\n([\\s\\S]*?)"""`).exec(queries)[1]
  const found = block(name).replaceAll('%1$s', '').replaceAll('%2$d', limit).replace('%s', '').replace('%d', limit)
  const filled = found.replaceAll('?', () => values.shift())
  return block('SAID').replace('%s', () => filled).replace('%s', order).replace(/\s+/g, ' ')
}

const show = (what, ours, theirs = '', goal = '') => console.log(what.padEnd(52), ours.padStart(18), theirs.padEnd(44), goal)

async function get(server, token, path, accept = 'application/json') {
  const request = http.get(`${server.api}${path}`, { headers: { Authorization: `Bearer ${token}`, Accept: accept } })
  const [answer] = await once(request, 'response')
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`)
  return answer
}

async function page(server, token, path) {
  const start = performance.now()
  const answer = await get(server, token, path)
  const parts = []
  for await (const part of answer) parts.push(part)
  const time = performance.now() - start
  return { time, ...JSON.parse(Buffer.concat(parts)) }
}

/** Reads all pages once, and remembers how one comes to some of them. */
async function walk(server, token) {
  const cursors = [undefined]
  const seen = new Set()
  const times = []
  let next
  do {
    const read = await page(server, token, `/scores?shape=nested&limit=${PAGE}${next ? `&cursor=${next}` : ''}`)
    times.push(read.time)
    read.items.forEach(({ assessment }) => seen.add(assessment))
    next = read.next
    if (next) cursors.push(next)
  } while (next)
  show('Every page of 200 in turn, nested, p95', `${p95(times).toFixed(1)} ms`, `${times.length} pages, ${seen.size} rounds`, 'to be <= 30 ms')
  return cursors
}

async function pages(server, token, cursors) {
  const teams = sql(server.database, `SELECT string_agg('''' || id || '''', ',') FROM team`)
  for (const [where, at] of [['start', 0], ['middle', 0.5], ['end', 0.98]]) {
    const cursor = cursors[Math.floor(cursors.length * at)]
    const from = Math.floor(cursors.length * at) * PAGE
    const text = statement('CHANGES', 'f.change', [`ARRAY[${teams}]::uuid[]`, from, rounds, Math.max(from, rounds), rounds], PAGE + 1)
    const theirs = pgbench(server.database, `${text};\n`, { clients: 1, seconds })
    for (const shape of ['nested', 'long']) {
      const times = []
      for (const until = performance.now() + seconds * 1000; performance.now() < until; )
        times.push((await page(server, token, `/scores?shape=${shape}&limit=${PAGE}${cursor ? `&cursor=${cursor}` : ''}`)).time)
      const mean = times.reduce((sum, time) => sum + time, 0) / times.length
      show(
        `A page of 200 at the ${where}, ${shape}, p95`,
        `${p95(times).toFixed(1)} ms`,
        `pgbench ${(1000 / theirs.perSecond).toFixed(1)} ms  ratio ${(1000 / mean / theirs.perSecond).toFixed(2)}`,
        'to be <= 30 ms',
      )
    }
  }
}

/** The same rows by psql, of one team after the other as the file does. */
function copied(server) {
  const start = performance.now()
  for (const team of sql(server.database, 'SELECT id FROM team').split('\n')) {
    const values = [`'${team}'`, `'00000000-0000-0000-0000-000000000000'`, `'-infinity'`, `'00000000-0000-0000-0000-000000000000'`]
    const text = statement('IN_ORDER', 'f.innovation, f.closed_at, f.assessment', values, rounds)
    execFileSync('psql', ['-X', '-q', '-c', `\\copy (${text}) to /dev/null`], { env: server.database })
  }
  return rounds / ((performance.now() - start) / 1000)
}

async function whole(server, token, path, accept) {
  const before = server.memory()
  const start = performance.now()
  const answer = await get(server, token, path, accept)
  let bytes = 0
  let last = [Buffer.alloc(0)]
  // By events: an iterator's promise for each part would take the server's time.
  answer.on('data', (part) => {
    bytes += part.length
    last = [last.at(-1), part]
  })
  await once(answer, 'end')
  const perSecond = rounds / ((performance.now() - start) / 1000)
  return { perSecond, bytes, tail: Buffer.concat(last).toString().split('\n').at(-2), before, after: server.memory() }
}

const server = await new Server(Number(process.env.API_PORT)).start()
try {
  const token = await owner(server.api)
  seed(server.database)
  console.log(`\nWith ${sql(server.database, 'SELECT count(*) FROM closed_profile')} closed rounds in ${TEAMS} teams`)
  await whole(server, token, '/scores?shape=nested', 'application/x-ndjson') // warm
  const theirs = copied(server)
  const { perSecond, bytes, tail, before, after } = await whole(server, token, '/scores?shape=nested', 'application/x-ndjson')
  show(
    'All of it as nested NDJSON',
    `${perSecond.toFixed(0)} rounds/s`,
    `psql \\copy ${theirs.toFixed(0)}/s  ratio ${(perSecond / theirs).toFixed(2)}`,
    'to be >= 20000/s',
  )
  const mb = (kilobytes) => (kilobytes / 1024).toFixed(0)
  console.log(`  ${(bytes / 1e6).toFixed(0)} MB, last line ${tail}`)
  console.log(`  resident before ${mb(before.resident)} MB, after ${mb(after.resident)} MB; live heap ${mb(before.heap)}, ${mb(after.heap)} MB`)
  await pages(server, token, await walk(server, token))
} finally {
  await server.stop()
}

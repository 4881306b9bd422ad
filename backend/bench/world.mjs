// The rounds that are measured, made through the API, and the crowd around them, made in SQL.
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'

const FRAMEWORK = { framework: 'soila-features', frameworkVersion: '2024.1' }

/** Makes the team that everything measured belongs to; answers with its owner's session token. */
export async function owner(api) {
  const account = { email: 'mittaaja@esimerkki.fi', password: 'mitataan joka askel', name: 'Mittaaja' }
  const create = { 'If-None-Match': '*' }
  await put(api, undefined, `/accounts/${randomUUID()}`, account, create)
  const session = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password, as: 'BEARER' }),
  })
  const { token } = await session.json()
  await put(api, token, `/teams/${randomUUID()}`, { name: 'Mittaajat' }, create)
  return token
}

export async function put(api, token, path, body, headers = {}) {
  const answer = await fetch(`${api}${path}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return answer
}

export async function characteristics(api) {
  const answer = await fetch(`${api}/frameworks/soila-features/versions/2024.1`)
  return (await answer.json()).characteristics.map((characteristic) => characteristic.id)
}

/** An innovation with one round of so many sheets, filled; submitted unless `draft`. */
export async function round(api, token, sheets, { draft = false, close = false } = {}) {
  const ids = await characteristics(api)
  const innovation = randomUUID()
  const assessment = randomUUID()
  const create = { 'If-None-Match': '*' }
  await put(api, token, `/innovations/${innovation}`, { name: 'Mitattava' }, create)
  await put(api, token, `/assessments/${assessment}`, { innovation, title: 'Mittaus', anonymous: false, ...FRAMEWORK }, create)
  const made = []
  for (let s = 0; s < sheets; s++) {
    const sheet = randomUUID()
    const link = await put(
      api, token, `/assessments/${assessment}/links/${randomUUID()}`, { name: `Arvioija ${s}`, role: 'partner' }, create)
    const assessor = (await link.json()).token
    made.push({ id: sheet, assessor })
    const path = `/assessments/${assessment}/sheets/${sheet}`
    await put(api, assessor, path, { assessor: `Arvioija ${s}`, role: 'team-member' })
    for (const [i, id] of ids.entries()) {
      const unscored = (s + i) % 9 === 0
      await put(api, assessor, `${path}/scores/${id}`, unscored ? { unscored: 'dont-know-yet' } : { level: 1 + ((s + i) % 5) })
    }
    if (!draft) await put(api, assessor, `${path}/state`, { state: 'SUBMITTED' })
  }
  if (close) await put(api, token, `/assessments/${assessment}/state`, { state: 'CLOSED' }, { 'If-Match': '*' })
  return { innovation, assessment, sheets: made, ids }
}

export function sql(database, text) {
  return execFileSync('psql', ['-X', '-q', '-t', '-A', '-v', 'ON_ERROR_STOP=1', '-c', text], { env: database }).toString().trim()
}

/** Fills the table up to so many assessments, each with a submitted sheet. */
export function crowd(database, assessments) {
  sql(
    database,
    `WITH missing AS (SELECT greatest(0, ${assessments} - count(*))::int AS n FROM assessment),
     inn AS (INSERT INTO innovation (id, team, name, summary, objectives, links, state, created_at, changed_at, version)
             SELECT gen_random_uuid(), (SELECT id FROM team LIMIT 1), 'Muu', '', '{}', '{}', 'ACTIVE', now(), now(), 0
             FROM missing, generate_series(1, least(1, missing.n)) RETURNING id),
     ass AS (INSERT INTO assessment SELECT gen_random_uuid(), inn.id, 'Muu', 'soila-features', '2024.1', false, null,
             'OPEN', true, now(), null, 0 FROM inn, missing, generate_series(1, missing.n) RETURNING id)
     INSERT INTO score_sheet (id, assessment, owner, anonymous, role, state, submitted_at, version, levels)
     SELECT gen_random_uuid(), id, uuid_send(gen_random_uuid()), false, 'partner', 'SUBMITTED', now(), 0,
            '{1,2,3,4,5,1,2,3,4,5,3}' FROM ass`,
  )
  sql(database, 'ANALYZE innovation, assessment, score_sheet')
}

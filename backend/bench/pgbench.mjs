// The database's own tool running the same SQL in the same run: what every figure is a ratio to.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const pick = (list, type, variable) => `(ARRAY[${list.map((item) => `'${item}'`).join(',')}]::${type}[])[:${variable}]`

/** The statement of Scores.put, read from its source so that it can't drift, with its parameters filled in. */
export function scoreScript(source, { assessment, sheets, ids }) {
  const statement = /String SCORE = "(.*)"/.exec(readFileSync(source, 'utf8'))[1]
  const own = sheets.map(({ id }) => id)
  const owner = pick(sheets.map(({ owner }) => `\\x${owner}`), 'bytea', 's')
  const values = [`'${assessment}'`, pick(own, 'uuid', 's'), owner, pick(ids, 'text', 'c'), ':l', 'null', 'null', 'null', 'false']
  const filled = statement.replace(/\?/g, () => values.shift()).replace(/\s+/g, ' ')
  return `\\set s random(1, ${sheets.length})\n\\set c random(1, ${ids.length})\n\\set l random(1, 5)\n${filled};\n`
}

export function pgbench(database, script, { clients, seconds }) {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'script.sql')
  writeFileSync(file, script)
  const said = execFileSync('pgbench', ['-n', '-M', 'prepared', '-c', clients, '-j', 2, '-T', seconds, '-f', file], {
    env: database,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString()
  return { perSecond: Number(/tps = ([\d.]+)/.exec(said)[1]) }
}

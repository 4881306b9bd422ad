// API processes of the benchmark's own, on data that is thrown away, and the PostgreSQL the first brings along.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const { DATA_DIR, JAR, JAVA_HOME } = process.env
const OPTIONS = ['-Xmx192m', '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED']
const running = new Set()
process.on('exit', () => running.forEach((api) => api.kill('SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

export class Server {
  constructor(port, env = {}) {
    this.port = port
    this.env = env
    this.data = join(DATA_DIR, String(port))
    this.api = `http://localhost:${port}/api/v1`
    mkdirSync(this.data, { recursive: true })
  }

  async start() {
    const log = openSync(join(this.data, 'api.log'), 'a')
    const env = { ...process.env, SPIRAALI_REGISTRATION: 'OPEN', ...this.env, DATA_DIR: this.data, API_PORT: this.port }
    const api = spawn(join(JAVA_HOME, 'bin/java'), [...OPTIONS, '-jar', JAR], { env, stdio: ['ignore', log, log] })
    running.add(api)
    api.once('exit', () => running.delete(api))
    appendFileSync(join(DATA_DIR, 'processes'), `${api.pid}\n`)
    this.process = api
    while (!(await this.answers())) {
      if (api.exitCode !== null) throw new Error(readFileSync(join(this.data, 'api.log'), 'utf8').slice(-2000))
      await pause(50)
    }
    return this
  }

  answers() {
    return fetch(`${this.api}/frameworks`).then(
      (answer) => answer.ok,
      () => false,
    )
  }

  async stop(signal = 'SIGTERM') {
    const ended = once(this.process, 'exit')
    this.process.kill(signal)
    await ended
  }

  /** For psql and pgbench. */
  get database() {
    const read = (file) => readFileSync(join(this.data, 'postgres', file), 'utf8')
    return {
      ...process.env,
      PGHOST: 'localhost',
      PGUSER: 'spiraali',
      PGDATABASE: 'spiraali',
      PGPORT: read('cluster/postmaster.pid').split('\n')[3],
      PGPASSWORD: read('spiraali.password'),
    }
  }

  /** Another node on this one's database. */
  besides(port) {
    const { PGPORT, PGPASSWORD } = this.database
    return new Server(port, {
      SPIRAALI_DB_URL: `jdbc:postgresql://localhost:${PGPORT}/spiraali`,
      SPIRAALI_DB_USER: 'spiraali',
      SPIRAALI_DB_PASSWORD: PGPASSWORD,
      SPIRAALI_KEY: readFileSync(join(this.data, 'postgres/spiraali.key'), 'utf8'),
    })
  }

  /** Kilobytes the process holds, and those of them that live objects take, after the garbage is gone. */
  memory() {
    const tell = (command) =>
      execFileSync(join(JAVA_HOME, 'bin/jcmd'), [this.process.pid, command], { encoding: 'utf8' })
    tell('GC.run')
    const used = [...tell('GC.heap_info').matchAll(/total \d+K, used (\d+)K/g)]
    return {
      resident: Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1]),
      heap: used.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0),
    }
  }
}

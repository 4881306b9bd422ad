import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Proof, assessorAt, memberAt, send } from './people'

const TOP = resolve(import.meta.dirname, '../..')
const STARTS_WITHIN = 120_000

/** An API process of the test's own, to be started, killed and started again. */
export class ApiNode {
  private process: ChildProcess | undefined
  private said = ''
  private aino: Proof = {}

  constructor(
    readonly port: number,
    private readonly env: Record<string, string>,
  ) {}

  launch(): this {
    const java = join(execFileSync(join(TOP, '.make/jdk'), { encoding: 'utf8' }).trim(), 'bin/java')
    const options = ['-Xmx192m', '-XX:+UseSerialGC', '--enable-native-access=ALL-UNNAMED']
    this.said = ''
    this.process = spawn(
      java,
      [...options, '-jar', join(TOP, 'backend/target/quarkus-app/quarkus-run.jar')],
      {
        env: {
          ...process.env,
          SPIRAALI_DEMONSTRATION: 'true',
          ...this.env,
          API_PORT: String(this.port),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    this.process.stdout?.on('data', (chunk) => (this.said += chunk))
    this.process.stderr?.on('data', (chunk) => (this.said += chunk))
    return this
  }

  async ready(): Promise<this> {
    await until(
      () => this.answers('/frameworks'),
      STARTS_WITHIN,
      () => this.said,
    )
    this.aino = await memberAt(this.url(''))
    return this
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null) return
    const ended = once(this.process, 'exit')
    this.process.kill(signal)
    await ended
  }

  /** Waits for a process that ends by itself; what it said is the answer. */
  async refused(): Promise<string> {
    if (this.process) await once(this.process, 'exit')
    return this.said
  }

  async answers(path: string): Promise<boolean> {
    return this.get(path).then(
      (answer) => answer.ok,
      () => false,
    )
  }

  get(path: string, who: Proof = this.aino, signal: AbortSignal | null = null): Promise<Response> {
    return fetch(this.url(path), { headers: who, signal })
  }

  put(path: string, body: unknown, headers: Proof = {}, who: Proof = this.aino): Promise<Response> {
    return send('PUT', this.url(path), body, { ...who, ...headers })
  }

  /** Somebody with a link of their own to a round. */
  assessor(round: string): Promise<Proof> {
    return assessorAt(this.url(''), this.aino, round)
  }

  url(path: string): string {
    return `http://localhost:${this.port}/api/v1${path}`
  }
}

/** What the server in a data folder wrote down of itself: its process and its port. */
export function postgresIn(dataDir: string): { pid: number; port: number; password: string; key: string } {
  const read = (file: string) => readFileSync(join(dataDir, 'postgres', file), 'utf8')
  const lines = read('cluster/postmaster.pid').split('\n')
  const [password, key] = [read('spiraali.password'), read('spiraali.key')]
  return { pid: Number(lines[0]), port: Number(lines[3]), password, key }
}

export async function until(
  holds: () => Promise<boolean>,
  within: number,
  said: () => string = () => '',
): Promise<void> {
  const end = Date.now() + within
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`it did not come true within ${within} ms\n${said()}`)
    await pause(100)
  }
}

/** A process and its children, as the system lists them. */
export function familyOf(pid: number): number[] {
  const children = execFileSync('ps', ['--no-headers', '-o', 'pid', '--ppid', String(pid)], {
    encoding: 'utf8',
  })
  return [pid, ...children.split('\n').filter(Boolean).map(Number)]
}

/** The processes that serve the database's clients. */
export function backendsOf(dataDir: string): number[] {
  const family = familyOf(postgresIn(dataDir).pid).slice(1)
  const titles = execFileSync('ps', ['--no-headers', '-o', 'pid,args', '-p', family.join(',')], {
    encoding: 'utf8',
  })
  return titles
    .split('\n')
    .filter((line) => line.includes('postgres: spiraali'))
    .map((line) => Number.parseInt(line, 10))
}

/** What lets another node run on the database of a data folder. */
export function givenBy(dataDir: string, parameters = ''): Record<string, string> {
  const { port, password, key } = postgresIn(dataDir)
  return {
    SPIRAALI_DB_URL: `jdbc:postgresql://localhost:${port}/spiraali${parameters}`,
    SPIRAALI_DB_USER: 'spiraali',
    SPIRAALI_DB_PASSWORD: password,
    SPIRAALI_KEY: key,
  }
}

import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { verdictOn } from '../src/api/outbox/retry'
import type { components } from '../src/api/schema'
import type { ApiNode } from './node'
import { type Proof, send } from './people'

type Schemas = components['schemas']
export type Stage = Schemas['Stage']
export type Results = Schemas['Results']
export type MyRoom = Schemas['MyRoom']
export type Counts = { joined: number; present: number; answered: number; groups: number; results: string }
type Events = { stage: Stage; counts: Counts; group: { activity: string } }

export type Phone = { participant: string; number: number; who: Proof }
export type Given = { phone: Phone; id: string; prompt: string; option?: string; text?: string }

const CREATE = { 'If-None-Match': '*' }
const AS_IT_IS = { 'If-Match': '*' }
const AT_ONCE = 10

/** A workshop with one activity, run by Aino, and the phones in it, without a browser. */
export class LiveRoom {
  readonly id = randomUUID()
  readonly activity = randomUUID()
  phones: Phone[] = []

  private constructor(private readonly node: ApiNode) {}

  static async open(node: ApiNode, people: number, settings: object = {}, activity: object = {}) {
    const room = new LiveRoom(node)
    const only = {
      id: room.activity,
      title: { fi: 'Pariporinat' },
      exercise: 'pair-discussion',
      minutes: 20,
      forming: 'NONE',
      ...activity,
    }
    const plan = { title: 'Kestävyyskoe', anonymous: false, languages: ['fi'], innovations: [], ...settings }
    await room.put('', { ...plan, activities: [only] }, CREATE)
    const { code } = await (await room.put('/state', { state: 'LIVE' }, AS_IT_IS)).json()
    for (let i = 0; i < people; i += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, people - i) }, () => room.join(code))
      room.phones.push(...(await Promise.all(some)))
    }
    await room.move()
    return room
  }

  private async join(code: string): Promise<Phone> {
    const participant = randomUUID()
    const body = { code, participant, language: 'fi', accepted: true, as: 'BEARER' }
    const answer = await send('POST', this.node.url('/join'), body, {})
    expect(answer.status).toBe(201)
    const { number, token } = await answer.json()
    return { participant, number, who: { Authorization: `Bearer ${token}` } }
  }

  private async put(below: string, body: object, headers: Proof): Promise<Response> {
    const answer = await this.node.put(this.path(below), body, headers)
    expect(answer.ok, `${below}: ${answer.status}`).toBe(true)
    return answer
  }

  path(below: string): string {
    return `/workshops/${this.id}${below}`
  }

  /** To the activity, with answers taken and hidden where nothing else is said; tries until the move is made. */
  async move(to: object = {}, node = this.node): Promise<Stage> {
    const body = { activity: this.activity, answering: true, revealed: false, ...to }
    for (;;) {
      const answer = await node.put(this.path('/stage'), body, AS_IT_IS).catch(() => undefined)
      if (answer?.ok) return answer.json()
      expect(answer?.status ?? 503).toBe(503)
      await pause(100)
    }
  }

  answer({ phone, id, ...given }: Given, node = this.node): Promise<Response> {
    return node.put(this.path(`/answers/${id}`), { activity: this.activity, ...given }, {}, phone.who)
  }

  async mine(phone: Phone): Promise<Schemas['Answer'][]> {
    const answer = await this.node.get(this.path(`/me/answers?activity=${this.activity}`), phone.who)
    expect(answer.status).toBe(200)
    return (await answer.json()).own
  }

  async results(): Promise<Results> {
    return (await this.node.get(this.path(`/activities/${this.activity}/results`))).json()
  }

  feed(who?: Proof, node = this.node): Feed {
    return new Feed((signal) => node.get(this.path('/stream'), who, signal))
  }

  feeds(): Feed[] {
    return this.phones.map(({ who }) => this.feed(who))
  }
}

/** An open feed that opens itself again when it breaks, as a browser's does. */
export class Feed {
  readonly last: Partial<Events> = {}
  /** How often each came. */
  readonly times: Record<string, number> = {}
  private readonly stopped = new AbortController()

  constructor(private readonly open: (signal: AbortSignal) => Promise<Response>) {
    void this.follow()
  }

  private async follow(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      try {
        const answer = await this.open(this.stopped.signal)
        if (answer.ok) await this.listen(answer)
        else await answer.body?.cancel()
      } catch {
        // It broke or was refused: the next attempt follows.
      }
      await pause(200 + 200 * Math.random())
    }
  }

  private async listen(answer: Response): Promise<void> {
    let text = ''
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const parts = (text + chunk).split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) this.hear(part)
    }
  }

  private hear(part: string): void {
    const name = /^event: ?(.*)$/m.exec(part)?.[1]
    const data = /^data: ?(.*)$/m.exec(part)?.[1]
    if (!name || !data) return
    this.last[name as keyof Events] = JSON.parse(data)
    this.times[name] = (this.times[name] ?? 0) + 1
  }

  close(): void {
    this.stopped.abort()
  }
}

/** Sends one answer after the other, each until the server has said yes or no, as a phone's outbox does. */
export function outboxes(room: LiveRoom, given: Given[]) {
  const acknowledged = new Set<string>()
  const statuses = new Set<number>()
  const withoutRetryAfter: number[] = []
  const deliver = async (one: Given): Promise<void> => {
    for (;;) {
      const answer = await room.answer(one).catch(() => undefined)
      if (answer) {
        statuses.add(answer.status)
        if (answer.status === 503 && !answer.headers.get('Retry-After')) withoutRetryAfter.push(answer.status)
        const verdict = verdictOn('PUT', answer, await answer.json().catch(() => undefined), Date.now())
        if (verdict.kind === 'refused') throw new Error(`refused: ${JSON.stringify(verdict.problem)}`)
        if (verdict.kind === 'delivered') {
          acknowledged.add(one.id)
          return
        }
      }
      await pause(100 + 200 * Math.random())
    }
  }
  const done = Promise.all(
    room.phones.map(async (phone) => {
      for (const one of given.filter((other) => other.phone === phone)) await deliver(one)
    }),
  )
  return { acknowledged, statuses, withoutRetryAfter, done }
}

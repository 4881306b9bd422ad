// A workshop with its people: who runs it, what is on the wall, and the phones.
import { randomUUID } from 'node:crypto'
import { follow } from './feed.mjs'
import { request } from './http.mjs'
import { put } from './world.mjs'

const CREATE = { 'If-None-Match': '*' }
const AS_IT_IS = { 'If-Match': '*' }
const AT_ONCE = 8

export class Room {
  phones = []

  constructor(server, facilitator) {
    this.server = server
    this.facilitator = facilitator
    this.id = randomUUID()
    this.activity = randomUUID()
    this.path = `/workshops/${this.id}`
  }

  /** A live workshop with one activity that takes answers, and so many people in it. */
  static async live(server, facilitator, people, { exercise = 'innovation-spiral', ...forming } = {}) {
    const room = new Room(server, facilitator)
    const mode = exercise === 'innovation-spiral' ? { mode: 'FREE' } : {}
    const activity = { id: room.activity, title: { fi: 'Osio' }, exercise, minutes: 60, forming: 'NONE', ...mode, ...forming }
    const plan = { title: 'Mitattava', anonymous: false, languages: ['fi'], innovations: [], activities: [activity] }
    await room.put('', plan, CREATE)
    room.code = (await (await room.put('/state', { state: 'LIVE' }, AS_IT_IS)).json()).code
    await room.join(people)
    await room.move({})
    return room
  }

  put(path, body, headers) {
    return put(this.server.api, this.facilitator, this.path + path, body, headers)
  }

  move(to) {
    return this.put('/stage', { activity: this.activity, answering: true, revealed: false, ...to }, AS_IT_IS)
  }

  async join(people) {
    const come = async () => {
      while (this.phones.length < people) {
        const phone = { participant: randomUUID() }
        this.phones.push(phone)
        const body = { code: this.code, ...phone, language: 'fi', accepted: true, as: 'BEARER' }
        const answer = await fetch(`${this.server.api}/join`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
        if (answer.status !== 201) throw new Error(`join: ${answer.status} ${await answer.text()}`)
        phone.token = (await answer.json()).token
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, come))
  }

  /** Opens feeds, of the phones' or of a screen, which hold the whole state once they are here. */
  async watch(people, port = this.server.port) {
    const feeds = []
    const next = people.values()
    const open = async () => {
      for (const { token } of next) feeds.push(await this.follow(token, port))
    }
    await Promise.all(Array.from({ length: AT_ONCE * 4 }, open))
    return feeds
  }

  async follow(token, port = this.server.port) {
    const feed = await follow(port, this.id, token)
    await feed.heard('stage', () => true, { past: true })
    return feed
  }

  screen(port) {
    return this.follow(this.facilitator, port)
  }

  /** A phone's answer as a request: a text, or what `answer` says instead. */
  answer({ token }, id = randomUUID(), answer = { prompt: 'needs', text: 'Perhe on mukana alusta asti.' }) {
    return request('PUT', `${this.path}/answers/${id}`, { token, body: { activity: this.activity, ...answer } })
  }
}

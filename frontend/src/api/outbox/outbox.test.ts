import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { createOutbox, type Outbox, type Surroundings } from './outbox'
import type { Write } from './lane'
import type { Verdict } from './retry'
import { deviceStore } from './store'

const later: Verdict = { kind: 'later', after: 0 }
const refusal = { type: 'urn:assessment-closed', title: '', status: 409, detail: '' }
const open: Outbox[] = []
afterEach(() => open.splice(0).forEach((outbox) => outbox.stop()))

const score = (characteristic: string, level: number): Write => ({
  lane: 's',
  method: 'PUT',
  path: `/sheets/s/scores/${characteristic}`,
  body: { level },
})
const creation: Write = { lane: 's', method: 'PUT', path: '/sheets/s', body: { role: 'partner' } }
const submission: Write = {
  lane: 's',
  method: 'PUT',
  path: '/sheets/s/state',
  body: { state: 'SUBMITTED' },
  last: true,
}

/** A server that stores by path, and a device that outlives its pages. */
function world() {
  const device = `device ${Math.random()}`
  const stored = new Map<string, unknown>()
  const requests: string[] = []
  const pages: Outbox[] = []
  let ids = 0
  let queue: Promise<unknown> = Promise.resolve()
  const self = {
    stored,
    requests,
    online: true,
    owner: 'aino',
    answer: ((): Verdict => ({ kind: 'delivered' })) as (write: Write) => Verdict | Promise<Verdict>,
    arrive(write: Write) {
      requests.push(`${write.method} ${write.path}`)
      if (write.method === 'PUT') stored.set(write.path, write.body)
      else stored.delete(write.path)
    },
    page(more: Partial<Surroundings> = {}) {
      const page: Outbox = createOutbox({
        store: deviceStore(device, () => self.owner),
        async deliver(write) {
          if (!self.online) return later
          const verdict = await self.answer(write)
          if (verdict.kind === 'delivered') self.arrive(write)
          return verdict
        },
        alone: (_, work) => {
          const turn = queue.then(work)
          queue = turn.catch(() => undefined)
          return turn
        },
        tell: (news) => void pages.filter((other) => other !== page).map((other) => other.hear(news)),
        isOnline: () => self.online,
        now: () => 1000,
        random: () => 0,
        newId: () => `item ${ids++}`,
        firstDelay: 4,
        ...more,
      })
      pages.push(page)
      open.push(page)
      return page
    },
  }
  return self
}
const becomes = (outbox: Outbox, state: string) =>
  vi.waitFor(() => expect(outbox.status('s').state).toBe(state), { interval: 2 })

test('a write is on the device before it is sent, and saved once the server has answered', async () => {
  const { page, stored } = world()
  const outbox = page()
  await outbox.write(score('idea', 4))
  expect(outbox.status('s')).toMatchObject({ state: 'saving', unsent: 1 })
  await becomes(outbox, 'saved')
  expect(stored.get('/sheets/s/scores/idea')).toEqual({ level: 4 })
  expect(outbox.status('s')).toMatchObject({ unsent: 0, savedAt: 1000 })
})

test('writes of one sheet arrive in the order they were made, submitting last', async () => {
  const room = world()
  room.online = false
  const outbox = room.page()
  await outbox.write(creation)
  await outbox.write(score('idea', 4))
  await outbox.write(submission)
  await outbox.write(score('need', 2))
  room.online = true
  outbox.wake()
  await becomes(outbox, 'saved')
  expect(room.requests).toEqual([
    'PUT /sheets/s',
    'PUT /sheets/s/scores/idea',
    'PUT /sheets/s/scores/need',
    'PUT /sheets/s/state',
  ])
})

test('without a network everything is kept on the device and counted, a later answer replacing an earlier', async () => {
  const room = world()
  room.online = false
  const outbox = room.page()
  await outbox.write(score('idea', 4))
  await outbox.write(score('need', 1))
  await outbox.write(score('idea', 5))
  await becomes(outbox, 'kept')
  expect(outbox.status('s').unsent).toBe(2)
  room.online = true
  outbox.wake()
  await becomes(outbox, 'saved')
  expect(room.stored.get('/sheets/s/scores/idea')).toEqual({ level: 5 })
  expect(room.requests).toHaveLength(2)
})

test('a reload in the middle loses nothing: the next page sends what the last one could not', async () => {
  const room = world()
  room.online = false
  const before = room.page()
  await before.write(creation)
  await before.write(score('idea', 4))
  await becomes(before, 'kept')
  before.stop()
  room.online = true
  const after = room.page()
  expect((await after.load('s')).unsent).toBe(2)
  await after.start()
  await becomes(after, 'saved')
  expect(room.requests).toEqual(['PUT /sheets/s', 'PUT /sheets/s/scores/idea'])
})

test('a page that died with a write on the wire leaves it for the next page', async () => {
  const room = world()
  const dead = room.page({ deliver: () => new Promise(() => {}), alone: (_, work) => work() })
  await dead.write(score('idea', 4))
  await vi.waitFor(() => expect(dead.status('s').items[0]?.underWay).toBe(true))
  dead.stop()
  const next = room.page()
  await next.start()
  await becomes(next, 'saved')
  expect(room.stored.get('/sheets/s/scores/idea')).toEqual({ level: 4 })
})

test('an answer lost on the way back makes a second delivery, which stores nothing twice', async () => {
  const room = world()
  let lost = 0
  const outbox = room.page({
    async deliver(write) {
      room.arrive(write)
      return lost++ === 0 ? later : { kind: 'delivered' }
    },
  })
  await outbox.write(score('idea', 4))
  await becomes(outbox, 'kept')
  await becomes(outbox, 'saved')
  expect(room.requests).toHaveLength(2)
  expect(room.stored).toEqual(new Map([['/sheets/s/scores/idea', { level: 4 }]]))
})

test('an answer changed while the earlier one is on the wire is sent after it and stands', async () => {
  const room = world()
  const answers: ((verdict: Verdict) => void)[] = []
  room.answer = () => new Promise((resolve) => answers.push(resolve))
  const outbox = room.page()
  await outbox.write(score('idea', 2))
  await vi.waitFor(() => expect(outbox.status('s').items[0]?.underWay).toBe(true))
  await outbox.write(score('idea', 5))
  answers[0]?.({ kind: 'delivered' })
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.({ kind: 'delivered' })
  await becomes(outbox, 'saved')
  expect(room.requests).toHaveLength(2)
  expect(room.stored.get('/sheets/s/scores/idea')).toEqual({ level: 5 })
})

test('the server being away is tried again by itself until it is back', async () => {
  const room = world()
  let failures = 3
  room.answer = () => (failures-- > 0 ? later : { kind: 'delivered' })
  const outbox = room.page()
  await outbox.write(score('idea', 4))
  await becomes(outbox, 'saved')
  expect(room.requests).toEqual(['PUT /sheets/s/scores/idea'])
})

test('waking does not come sooner than the server asked for', async () => {
  const room = world()
  let tries = 0
  room.answer = () => (tries++ === 0 ? { kind: 'later', after: 60 } : { kind: 'delivered' })
  const outbox = room.page({ now: Date.now })
  const begun = Date.now()
  await outbox.write(score('idea', 4))
  await becomes(outbox, 'kept')
  outbox.wake()
  await becomes(outbox, 'saved')
  expect(Date.now() - begun).toBeGreaterThanOrEqual(58)
})

test('a refused write stays on the device with its reason, lets other answers pass and holds the submission', async () => {
  const room = world()
  room.answer = (write) =>
    write.path.endsWith('idea') ? { kind: 'refused', problem: refusal } : { kind: 'delivered' }
  const outbox = room.page()
  await outbox.write(score('idea', 4))
  await outbox.write(score('need', 3))
  await outbox.write(submission)
  await becomes(outbox, 'refused')
  await vi.waitFor(() => expect(room.requests).toEqual(['PUT /sheets/s/scores/need']))
  expect(outbox.status('s')).toMatchObject({ unsent: 2, refusals: [refusal] })
  expect(outbox.status('s').items[0]?.body).toEqual({ level: 4 })

  room.answer = () => ({ kind: 'delivered' })
  await outbox.tryAgain('s')
  await becomes(outbox, 'saved')
  expect(room.requests.slice(1)).toEqual(['PUT /sheets/s/scores/idea', 'PUT /sheets/s/state'])
})

test('discarding a refused sheet gives up the answers that could only have followed it', async () => {
  const room = world()
  room.answer = () => ({ kind: 'refused', problem: refusal })
  const outbox = room.page()
  await outbox.write(creation)
  await outbox.write(score('idea', 4))
  await becomes(outbox, 'refused')
  await outbox.discard('s')
  await becomes(outbox, 'saved')
  expect(room.requests).toEqual([])
})

test('of two tabs each write is sent by one, and both know that it is saved', async () => {
  const room = world()
  const left = room.page()
  const right = room.page()
  await Promise.all([
    left.write(score('idea', 4)),
    right.write(score('need', 2)),
    left.write(score('everyday', 1)),
  ])
  await becomes(left, 'saved')
  await becomes(right, 'saved')
  expect(room.requests.toSorted()).toEqual([
    'PUT /sheets/s/scores/everyday',
    'PUT /sheets/s/scores/idea',
    'PUT /sheets/s/scores/need',
  ])
})

test('one sheet in trouble does not hold up another', async () => {
  const room = world()
  room.answer = (write) => (write.lane === 's' ? later : { kind: 'delivered' })
  const outbox = room.page()
  await outbox.write(score('idea', 4))
  await outbox.write({ ...score('idea', 3), lane: 'other', path: '/sheets/other/scores/idea' })
  await vi.waitFor(() => expect(outbox.status('other')).toMatchObject({ state: 'saved', unsent: 0 }))
  expect(outbox.status('s').unsent).toBe(1)
})

test('what one person has not sent is not sent by another, and goes out when its writer is back', async () => {
  const server = world()
  const outbox = server.page()
  server.answer = () => ({ kind: 'later', after: 60_000 })
  await outbox.write(score('idea', 4))
  await becomes(outbox, 'kept')

  server.answer = () => ({ kind: 'delivered' })
  server.owner = 'onni'
  await outbox.changeHands()
  expect([outbox.status('s').unsent, outbox.unsent()]).toEqual([0, 0])
  await outbox.write(score('need', 2))
  await becomes(outbox, 'saved')
  expect(server.requests).toEqual(['PUT /sheets/s/scores/need'])

  server.owner = 'aino'
  await outbox.changeHands()
  await vi.waitFor(() => expect(server.stored.get('/sheets/s/scores/idea')).toEqual({ level: 4 }))
})

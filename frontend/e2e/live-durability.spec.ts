import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { ApiNode, backendsOf, givenBy, postgresIn, until } from './node'
import { type Feed, type Given, LiveRoom, type Phone, outboxes } from './phones'

/** Of the pair discussion; each phone picks five of the eight. */
const CARDS = [
  'new-working-idea',
  'societal-need',
  'everyday-life',
  'co-creation',
  'new-competence',
  'ecosystem',
  'spreadability',
  'sustainability',
]
const PICKED = 5
const WITHIN = 10_000

test.setTimeout(120_000)

const dataDir = mkdtempSync(join(tmpdir(), 'spiraali-live-'))
const node = new ApiNode(8195, { DATA_DIR: dataDir })
const open: Feed[] = []

test.beforeAll(async () => {
  await node.launch().ready()
})

test.afterEach(() => {
  for (const feed of open.splice(0)) feed.close()
})

test.afterAll(async () => {
  await node.kill('SIGTERM')
})

/** Feeds that are at the room's present stage. */
async function watching(...feeds: Feed[]): Promise<Feed[]> {
  open.push(...feeds)
  await all(feeds, ({ last }) => last.stage !== undefined)
  return feeds
}

const all = (feeds: Feed[], holds: (feed: Feed) => boolean, within = WITHIN) =>
  until(
    async () => feeds.every(holds),
    within,
    () => `${feeds.filter(holds).length} of ${feeds.length} feeds`,
  )

/** Three hundred answers of sixty people. */
const picks = (room: LiveRoom): Given[] =>
  CARDS.slice(0, PICKED).flatMap((_, i) =>
    room.phones.map((phone) => ({
      phone,
      id: randomUUID(),
      prompt: 'recognise',
      option: CARDS[(i + phone.number ** 2) % CARDS.length] ?? '',
    })),
  )

/** What was sent is stored once, at its writer's, and the sums are those of the rows. */
async function expectEachOnce(room: LiveRoom, given: Given[]): Promise<void> {
  const rows = (await Promise.all(room.phones.map((phone) => room.mine(phone)))).flat()
  expect(rows.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted())
  await room.move({ revealed: true })
  const { answered, choices } = await room.results()
  expect(answered).toBe(room.phones.length)
  const sums = (options: (string | null | undefined)[]) =>
    CARDS.map((card) => [card, options.filter((option) => option === card).length])
  expect(CARDS.map((card) => [card, choices.find(({ option }) => option === card)?.people ?? 0])).toEqual(
    sums(rows.map(({ option }) => option)),
  )
  expect(sums(rows.map(({ option }) => option))).toEqual(sums(given.map(({ option }) => option)))
}

test('answers of a room whose API is killed in a burst are each there exactly once', async () => {
  const room = await LiveRoom.open(node, 60)
  const given = picks(room)
  const { acknowledged, done } = outboxes(room, given)
  await until(async () => acknowledged.size > 100, WITHIN)
  await node.kill('SIGKILL')
  const before = [...acknowledged]
  expect(before.length).toBeLessThan(given.length)
  await node.launch().ready()
  const stored = (await Promise.all(room.phones.map((phone) => room.mine(phone)))).flat()
  expect(before.filter((id) => !stored.some((answer) => answer.id === id))).toEqual([])
  await done
  await expectEachOnce(room, given)
})

test('a database restarted under load makes writers wait, and then feeds tell again', async () => {
  const room = await LiveRoom.open(node, 60)
  const phones = await watching(...room.feeds())
  const [screen] = await watching(room.feed())
  const given = picks(room)
  const { acknowledged, statuses, withoutRetryAfter, done } = outboxes(room, given)
  await until(async () => acknowledged.size > 60, WITHIN)
  const before = postgresIn(dataDir).pid
  process.kill(before, 'SIGINT')
  await done
  expect(postgresIn(dataDir).pid).not.toBe(before)
  expect([...statuses].toSorted()).toEqual([201, 503])
  expect(withoutRetryAfter).toEqual([])
  await until(async () => screen?.last.counts?.answered === 60, WITHIN)
  await expectEachOnce(room, given)
  await all(phones, ({ last }) => last.stage?.revealed === true)
})

test('two hundred phones are back in their places after a restart', async () => {
  const room = await LiveRoom.open(node, 200, {}, { forming: 'ARRIVAL', groupSize: 2 })
  const feeds = await watching(...room.feeds())
  const places = () =>
    Promise.all(
      room.phones.map(async ({ who }) => {
        const { number, group } = await (await node.get(room.path('/me'), who)).json()
        return { number, group: group.number, members: group.members.length }
      }),
    )
  const before = await places()
  const stages = feeds.map(({ times }) => times.stage ?? 0)
  await node.kill('SIGKILL')
  await node.launch().ready()
  await all(feeds, (feed) => (feed.times.stage ?? 0) > (stages[feeds.indexOf(feed)] ?? 0))
  expect(await places()).toEqual(before)
  const moved = await room.move({ revealed: true })
  await all(feeds, ({ last }) => last.stage?.version === moved.version)
})

test('two nodes tell of each other, and one of them goes on alone', async () => {
  const other = await new ApiNode(8196, givenBy(dataDir)).launch().ready()
  try {
    const room = await LiveRoom.open(node, 6, {}, { forming: 'ARRIVAL', groupSize: 2 })
    const [screen] = await watching(room.feed(undefined, other))
    const phones = await watching(...room.feeds())
    const [one, two] = room.phones
    if (!one || !two || !screen) throw new Error('nobody is there')
    const pick = (phone: Phone, at: ApiNode) =>
      room.answer({ phone, id: randomUUID(), prompt: 'recognise', option: 'co-creation' }, at)
    expect((await pick(one, other)).status).toBe(201)
    await until(async () => phones.filter(({ times }) => times.group).length === 2, WITHIN)
    expect((await pick(two, node)).status).toBe(201)
    await until(async () => screen.last.counts?.answered === 2, WITHIN)
    const { version } = await room.move({ revealed: true }, other)
    await all(phones, ({ last }) => last.stage?.version === version)

    await other.kill('SIGKILL')
    const alone = await room.move({ revealed: false })
    await all(phones, ({ last }) => last.stage?.version === alone.version)
  } finally {
    await other.kill('SIGKILL')
  }
})

test('what happens while no node listens is told within three seconds', async () => {
  const other = await new ApiNode(8197, givenBy(dataDir)).launch().ready()
  try {
    const room = await LiveRoom.open(node, 4)
    const [screen] = await watching(room.feed(undefined, other))
    const phones = await watching(...room.phones.map(({ who }) => room.feed(who, other)))
    for (const backend of backendsOf(dataDir)) process.kill(backend, 'SIGTERM')
    const { done } = outboxes(room, picks(room).slice(0, 4))
    const { version } = await room.move({ revealed: true })
    await done
    await all(phones, ({ last }) => last.stage?.version === version, 3_000)
    await until(async () => screen?.last.counts?.answered === 4, 3_000)
  } finally {
    await other.kill('SIGTERM')
  }
})

test('an answer after the end is taken within the grace and refused after it', async () => {
  const room = await LiveRoom.open(node, 1, { graceSeconds: 2 })
  const [phone] = room.phones
  if (!phone) throw new Error('nobody is there')
  const answer = () => room.answer({ phone, id: randomUUID(), prompt: 'points', text: 'Vielä yksi ajatus' })
  const { endsAt, now } = await room.move({ seconds: 1 })
  const ends = Date.parse(endsAt ?? '') - Date.parse(now)
  await pause(ends + 500)
  expect((await answer()).status).toBe(201)
  await pause(2_000)
  const late = await answer()
  expect(late.status).toBe(409)
  expect((await late.json()).type).toBe('/problems/activity-closed')
})

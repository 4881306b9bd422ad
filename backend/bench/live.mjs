// The live workshop: prints each figure beside what it is to be. One process plays facilitator, screen and phones.
import { setTimeout as pause } from 'node:timers/promises'
import { connect, load, p95, request } from './http.mjs'
import { Room } from './room.mjs'
import { Server } from './server.mjs'
import { owner, sql } from './world.mjs'

const port = Number(process.env.API_PORT)
const short = Boolean(process.env.BENCH_SHORT)
const seconds = short ? 2 : 8
const people = (many) => (short ? Math.ceil(many / 10) : many)

const show = (what, figure, goal, note = '') =>
  console.log(what.padEnd(58), figure.padStart(14), `  to be ${goal}`.padEnd(22), note)
const ms = (time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`

/** Each phone answers once, all of them within `spread` milliseconds, on a connection it has open. */
async function burst(room, spread) {
  const lines = await Promise.all(room.phones.map(() => connect(room.server.port)))
  const times = []
  const statuses = []
  await Promise.all(
    room.phones.map(async (phone, i) => {
      if (spread > 0) await pause((i / room.phones.length) * spread)
      const start = performance.now()
      statuses.push(await lines[i].send(room.answer(phone)).catch(() => 0))
      times.push(performance.now() - start)
    }),
  )
  lines.forEach((line) => line.end())
  const acknowledged = statuses.filter((status) => status === 201).length
  const stored = Number(sql(room.server.database, `SELECT count(*) FROM answer WHERE activity = '${room.activity}'`))
  const rejected = statuses.length - acknowledged
  return { p95: p95(times), longest: Math.max(...times), said: `rejected ${rejected}, lost ${acknowledged - stored}` }
}

async function answersAtOnce(server, token, many, goal) {
  for (const [spread, how] of [[1000, 'within one second'], [0, 'in the same moment']]) {
    const room = await Room.live(server, token, many)
    const feeds = [await room.screen(), ...(await room.watch(room.phones))]
    const { p95, longest, said } = await burst(room, spread)
    show(`${many} phones answer ${how}, p95`, ms(p95), goal, `${said}, longest ${ms(longest)}`)
    feeds.forEach((feed) => feed.end())
  }
}

/** The n-th answer that was sent is the one that makes the screen's number n. */
async function answerToScreen(server, token, many) {
  const room = await Room.live(server, token, many)
  const feeds = await room.watch(room.phones)
  const screen = await room.screen()
  await pause(1000)
  const lines = await Promise.all(room.phones.map(() => connect(server.port)))
  const sent = []
  const seen = room.phones.map((_, i) => screen.heard('counts', ({ answered }) => answered > i, { within: 60_000 }))
  await Promise.all(
    room.phones.map(async (phone, i) => {
      await pause(Math.random() * seconds * 1250)
      sent.push(performance.now())
      await lines[i].send(room.answer(phone))
    }),
  )
  const arrived = await Promise.all(seen)
  show(`Answer to screen, ${many} phones, p95`, ms(p95(arrived.map((at, i) => at - sent[i]))), '<= 150 ms')
  for (const each of [screen, ...feeds, ...lines]) each.end()
}

async function reveals(room, feeds, times) {
  const waits = []
  for (let i = 0; i < times; i++) {
    for (const revealed of [true, false]) {
      const start = performance.now()
      const heard = feeds.map((feed) => feed.heard('stage', (stage) => stage.revealed === revealed))
      await room.move({ revealed })
      waits.push(...(await Promise.all(heard)).map((at) => at - start))
      // A move that comes at another's heels waits for the rhythm; facilitators don't.
      await pause(400)
    }
  }
  return waits
}

async function revealToPhones(server, token, many, goal) {
  const room = await Room.live(server, token, many)
  const feeds = await room.watch(room.phones)
  await pause(1000)
  const waits = await reveals(room, feeds, short ? 2 : 8)
  show(`Reveal to all of ${many} phones, p95`, ms(p95(waits)), goal, `longest ${ms(Math.max(...waits))}`)
  feeds.forEach((feed) => feed.end())
}

async function results(server, token) {
  const { cards } = await (await fetch(`${server.api}/exercises/pair-discussion`)).json()
  const cases = {
    'choices of 300 people': ['pair-discussion', (i) => ({ prompt: 'recognise', option: cards[i % cards.length] })],
    '300 texts': ['innovation-spiral', () => undefined],
  }
  for (const [what, [exercise, answer]] of Object.entries(cases)) {
    const room = await Room.live(server, token, people(300), { exercise })
    const line = await connect(server.port)
    for (const [i, phone] of room.phones.entries()) {
      const status = await line.send(room.answer(phone, undefined, answer(i)))
      if (status !== 201) throw new Error(`an answer was answered ${status}`)
    }
    line.end()
    await room.move({ revealed: true })
    const path = `${room.path}/activities/${room.activity}/results`
    const first = await fetch(`${server.api}${path}`, { headers: { Authorization: `Bearer ${token}` } })
    const bytes = (await first.text()).length
    for (const [who, secret] of [['screen', () => token], ['phones', (client) => room.phones[client].token]]) {
      const read = (headers) => (client) => request('GET', path, { token: secret(client), headers })
      const reading = (headers, expect) => load(server.port, { clients: 8, seconds, next: read(headers), expect })
      await reading({}, 200)
      const all = await reading({}, 200)
      const unchanged = await reading({ 'If-None-Match': first.headers.get('etag') }, 304)
      const note = `${(bytes / 1024).toFixed(1)} KB; unchanged (304) ${unchanged.perSecond.toFixed(0)}/s, ${(unchanged.perSecond / all.perSecond).toFixed(2)} x`
      show(`Results, ${what}, 8 ${who} read`, `${all.perSecond.toFixed(0)}/s`, '>= 5000/s', note)
    }
  }
}

async function memory(server, token) {
  const room = await Room.live(server, token, people(1000))
  const before = server.memory()
  const feeds = await room.watch(room.phones)
  await pause(2000)
  const after = server.memory()
  const grown = (what) => after[what] - before[what]
  const mb = (kilobytes) => `${(kilobytes / 1024).toFixed(0)} MB`
  show(`${feeds.length} open feeds, resident memory grows by`, mb(grown('resident')), '<= 100 MB', `to ${mb(after.resident)}`)
  show('Live objects of each open feed', `${(grown('heap') / feeds.length).toFixed(1)} KB`, '<= 10 KB')
  feeds.forEach((feed) => feed.end())
}

/** Pairs write, the room moves on and reveals: what each phone is told of it. */
async function traffic(server, token, many) {
  const room = await Room.live(server, token, many, { exercise: 'pair-discussion', forming: 'ARRIVAL', groupSize: 2 })
  const feeds = await room.watch(room.phones)
  await pause(1000)
  const before = feeds.map((feed) => feed.bytes)
  const line = await connect(server.port)
  const until = performance.now() + seconds * 1000
  for (const phone of room.phones) {
    await line.send(room.answer(phone, undefined, { prompt: 'points', text: 'Lapset mukaan jo suunnitteluun.' }))
    await pause(Math.max(0, (until - performance.now()) / many))
  }
  await room.move({ revealed: true })
  await pause(1000)
  const told = feeds.map((feed, i) => feed.bytes - before[i])
  for (const each of [line, ...feeds]) each.end()
  return told.reduce((sum, bytes) => sum + bytes, 0) / many
}

async function trafficGrows(server, token) {
  const [few, more] = [people(100), people(400)]
  const [one, other] = [await traffic(server, token, few), await traffic(server, token, more)]
  const exponent = 1 + Math.log(other / one) / Math.log(more / few)
  show(`What a phone is told, ${few} / ${more} in pairs`, `${one.toFixed(0)} / ${other.toFixed(0)} B`, 'the same', `all phones together: exponent ${exponent.toFixed(2)}`)
}

/** Tries again after half a second to three, as a phone does. */
async function insisting(work) {
  for (;;) {
    try {
      return await work()
    } catch {
      await pause(500 + 2500 * Math.random())
    }
  }
}

/** Every phone knocks until it is let in, hears where the room is and reads its own place. */
async function returns(server, token) {
  const room = await Room.live(server, token, people(500))
  const feeds = await room.watch(room.phones)
  const { said } = await burst(room, 1000)
  const killed = performance.now()
  await server.stop('SIGKILL')
  await Promise.all(feeds.map((feed) => feed.ended))
  let answering
  const starting = server.start().then(() => (answering = performance.now()))
  const back = await Promise.all(
    room.phones.map(async ({ token }) => {
      const feed = await insisting(() => room.follow(token))
      await insisting(async () => {
        const me = await fetch(`${server.api}${room.path}/me`, { headers: { Authorization: `Bearer ${token}` } })
        await me.text()
        if (!me.ok) throw new Error(`me: ${me.status}`)
      })
      return { feed, at: performance.now() }
    }),
  )
  await starting
  const last = Math.max(...back.map(({ at }) => at))
  const stored = sql(server.database, `SELECT count(*) FROM answer WHERE activity = '${room.activity}'`)
  show(
    `${room.phones.length} phones back after kill -9 and restart`,
    `${((last - answering) / 1000).toFixed(1)} s`,
    '<= 10 s',
    `from the kill ${((last - killed) / 1000).toFixed(1)} s; ${said}; ${stored} answers there`,
  )
  back.forEach(({ feed }) => feed.end())
}

/** Fifty people write over their own answers as fast as they can, on one node or half of them on each of two. */
async function twoNodes(server, token) {
  const room = await Room.live(server, token, 50)
  const ids = room.phones.map(() => crypto.randomUUID())
  const next = (from) => (client, i) =>
    room.answer(room.phones[from + client], ids[from + client], { prompt: 'needs', text: `Ajatus numero ${i}` })
  const writing = (node, from, clients) => load(node.port, { clients, seconds, next: next(from), expect: 201 })
  const second = await server.besides(port + 1).start()
  const watching = [await room.screen(), await room.screen(second.port)]
  const both = async () => {
    const [one, other] = await Promise.all([writing(server, 0, 25), writing(second, 25, 25)])
    return one.perSecond + other.perSecond
  }
  // Until it is as warm as the first.
  await load(second.port, { clients: 50, seconds: seconds * 2, next: next(0), expect: 201 })
  await both()
  const two = await both()
  watching.forEach((feed) => feed.end())
  await second.stop()
  const screen = await room.screen()
  await writing(server, 0, 50)
  const one = (await writing(server, 0, 50)).perSecond
  screen.end()
  show('Answers written by 50, two nodes / one', (two / one).toFixed(2), '>= 0.95', `${two.toFixed(0)}/s and ${one.toFixed(0)}/s`)
}

async function warmUp(server, token) {
  const room = await Room.live(server, token, 50)
  const feeds = [await room.screen(), ...(await room.watch(room.phones))]
  const ids = room.phones.map(() => crypto.randomUUID())
  const next = (client, i) => room.answer(room.phones[client], ids[client], { prompt: 'needs', text: `Ajatus ${i}` })
  await load(server.port, { clients: 50, seconds: seconds * 2, next, expect: 201 })
  await reveals(room, feeds, short ? 2 : 20)
  feeds.forEach((feed) => feed.end())
}

const scenes = {
  memory,
  answers: async (server, token) => {
    await answersAtOnce(server, token, people(600), '<= 1000 ms')
    await answersAtOnce(server, token, people(100), '<= 300 ms')
  },
  screen: async (server, token) => {
    for (const many of [100, 300]) await answerToScreen(server, token, people(many))
  },
  reveal: async (server, token) => {
    await revealToPhones(server, token, people(300), '<= 50 ms')
    await revealToPhones(server, token, people(600), '<= 100 ms')
  },
  results,
  traffic: trafficGrows,
  nodes: twoNodes,
  restart: returns,
}

const server = await new Server(port).start()
const token = await owner(server.api)
console.log('Warming up')
await warmUp(server, token)
for (const name of process.env.BENCH_SCENES?.split(',') ?? Object.keys(scenes)) await scenes[name](server, token)
await server.stop()

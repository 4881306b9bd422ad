import {
  add,
  begin,
  delivered,
  discard,
  emptyLane,
  next,
  postponed,
  recover,
  refused,
  tryAgain,
  type Item,
  type Lane,
  type Write,
} from './lane'
import { backOff, type Verdict } from './retry'
import { nothingOwed, statusOf, type LaneStatus } from './status'
import type { LaneStore } from './store'

type News = { lane: string; failures: number }
export type Surroundings = {
  store: LaneStore
  deliver: (write: Write) => Promise<Verdict>
  /** runs the work while no other tab runs work under the same name */
  alone: <T>(name: string, work: () => Promise<T>) => Promise<T>
  tell: (news: News) => void
  isOnline: () => boolean
  now: () => number
  random: () => number
  newId: () => string
  firstDelay: number
}
export type Outbox = ReturnType<typeof createOutbox>

// Another tab may be closed while it waits for its next attempt; whoever heard of its trouble looks after it.
const TAKE_OVER = 20_000

/** Stores every own write on the device first, then delivers it in order until the server has answered. */
export function createOutbox(around: Surroundings) {
  const lanes = new Map<string, Lane>()
  const statuses = new Map<string, LaneStatus>()
  const failures = new Map<string, number>()
  const notBefore = new Map<string, number>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const backingOff = new Set<string>()
  const sending = new Set<string>()
  const wanted = new Set<string>()
  const listeners = new Set<() => void>()

  function show(name: string, lane: Lane) {
    lanes.set(name, lane)
    const isStuck = (failures.get(name) ?? 0) > 0 || !around.isOnline()
    statuses.set(name, statusOf(lane, isStuck))
    for (const listener of listeners) listener()
  }

  async function change(name: string, how: (lane: Lane) => Lane) {
    show(name, await around.store.change(name, how))
    around.tell({ lane: name, failures: failures.get(name) ?? 0 })
  }

  function settle(name: string, item: Item, verdict: Verdict) {
    failures.set(name, verdict.kind === 'later' ? (failures.get(name) ?? 0) + 1 : 0)
    if (verdict.kind === 'delivered') return change(name, (lane) => delivered(lane, item.id, around.now()))
    if (verdict.kind === 'refused') return change(name, (lane) => refused(lane, item.id, verdict.problem))
    const wait = Math.max(verdict.after, backOff(failures.get(name) ?? 1, around.firstDelay, around.random))
    notBefore.set(name, verdict.after > 0 ? around.now() + verdict.after : 0)
    backingOff.add(name)
    sendLater(name, wait)
    return change(name, (lane) => postponed(lane, item.id))
  }

  const sendOne = (name: string) =>
    around.alone(`outbox ${name}`, async () => {
      let item: Item | undefined
      const lane = await around.store.change(name, (stored) => {
        const ready = recover(stored)
        item = next(ready)
        return item ? begin(ready, item.id) : ready
      })
      show(name, lane)
      if (!item) return false
      const verdict = await around.deliver(item)
      await settle(name, item, verdict)
      return verdict.kind !== 'later'
    })

  function sendLater(name: string, wait: number) {
    clearTimeout(timers.get(name))
    timers.set(
      name,
      setTimeout(() => {
        timers.delete(name)
        backingOff.delete(name)
        void send(name)
      }, wait),
    )
  }

  async function send(name: string) {
    wanted.add(name)
    if (sending.has(name)) return
    sending.add(name)
    try {
      while (wanted.delete(name) && !backingOff.has(name)) while (await sendOne(name));
    } finally {
      sending.delete(name)
    }
  }

  function wakeLane(name: string) {
    const wait = (notBefore.get(name) ?? 0) - around.now()
    if (wait > 0) return sendLater(name, wait)
    clearTimeout(timers.get(name))
    timers.delete(name)
    backingOff.delete(name)
    void send(name)
  }

  /** Call at start-up: what an earlier visit left unsent goes out. */
  async function start() {
    for (const name of await around.store.names()) {
      show(name, await around.store.read(name))
      void send(name)
    }
  }

  return {
    /** Resolves once the write is safe on the device; delivery goes on by itself. */
    async write(write: Write) {
      await change(write.lane, (lane) => add(lane, write, around.newId()))
      void send(write.lane)
    },
    start,
    /** Call when somebody else has signed in: forgets whose turn it was and sends what is theirs. */
    async changeHands() {
      for (const timer of timers.values()) clearTimeout(timer)
      for (const known of [timers, lanes, statuses, failures, notBefore, backingOff]) known.clear()
      for (const listener of listeners) listener()
      await start()
    },
    /** Call when the network may be back or the page is looked at again. */
    wake() {
      for (const [name, lane] of lanes) if (lane.items.length > 0) wakeLane(name)
    },
    /** Call when the network went: the state is told at once instead of at the next failure. */
    refresh() {
      for (const [name, lane] of lanes) show(name, lane)
    },
    /** Another tab changed a lane. */
    async hear(news: News) {
      failures.set(news.lane, news.failures)
      const lane = await around.store.read(news.lane)
      show(news.lane, lane)
      if (lane.items.length > 0 && !timers.has(news.lane)) sendLater(news.lane, TAKE_OVER)
    },
    async load(name: string) {
      show(name, await around.store.read(name))
      return statuses.get(name) ?? nothingOwed
    },
    async tryAgain(name: string) {
      await change(name, tryAgain)
      wakeLane(name)
    },
    async discard(name: string) {
      await change(name, discard)
      wakeLane(name)
    },
    async forget(name: string) {
      await around.store.drop(name)
      show(name, emptyLane)
    },
    /** How many writes of this person the server has not got yet. */
    unsent: () => [...lanes.values()].reduce((sum, { items }) => sum + items.length, 0),
    status: (name: string): LaneStatus => statuses.get(name) ?? nothingOwed,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
      listeners.clear()
    },
  }
}

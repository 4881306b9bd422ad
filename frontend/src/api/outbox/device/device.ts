import { v7 as uuid } from 'uuid'
import { api } from '../../client'
import { alone } from '../alone'
import type { Write } from '../lane'
import { createOutbox } from '../outbox'
import { verdictOn, type Verdict } from '../retry'
import { deviceStore, memoryStore, sturdyStore } from '../store'

const TIMEOUT = 10_000
const FIRST_DELAY = 1_000
// The fetch standard lets a page that is being left send this much and no more; lanes hold more than one write.
const KEEPALIVE_LIMIT = 16_000

/** `owner`: whose the lanes are that may go out just now */
type Place = { database: string; channel: string; owner: () => string }

/** An outbox kept in this browser, one for each database. */
export function outboxOnDevice({ database, channel: name, owner }: Place) {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)
  const lockedOut = new Set<() => void>()
  let durable = true

  async function deliver(write: Write): Promise<Verdict> {
    // Paths are already filled in here, which the contract's types, made of templates, cannot express.
    const path = `/api/v1${write.path}` as '/api/v1/assessments/{assessment}/sheets/{sheet}/state'
    const init = {
      ...(write.body === undefined ? {} : { body: write.body }),
      signal: AbortSignal.timeout(TIMEOUT),
      keepalive: JSON.stringify(write.body ?? '').length < KEEPALIVE_LIMIT,
      parseAs: 'stream',
    }
    try {
      const method = write.method.toLowerCase() as 'put'
      const { response, error } = await api.request(method, path, init as never)
      if (response.status === 401) for (const listener of lockedOut) listener()
      return verdictOn(write.method, response, error, Date.now())
    } catch {
      return { kind: 'later', after: 0 }
    }
  }

  const outbox = createOutbox({
    store: sturdyStore(deviceStore(database, owner), memoryStore(), () => (durable = false)),
    deliver,
    alone,
    // A broadcast channel is of one origin by itself.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (news) => channel?.postMessage(news),
    isOnline: () => navigator.onLine,
    now: Date.now,
    random: Math.random,
    newId: uuid,
    firstDelay: FIRST_DELAY,
  })

  return {
    outbox,
    /** False when this browser keeps nothing on the device: then the page must stay open until all is sent. */
    keepsOnDevice: () => durable,
    /** Told when a write was turned away because nobody is signed in any more. */
    whenLockedOut: (listener: () => void) => void lockedOut.add(listener),
    /** Sends what an earlier visit left behind and keeps an eye on the network. Called once, when the client knows where its API is. */
    start() {
      channel?.addEventListener('message', (event: MessageEvent) => void outbox.hear(event.data))
      window.addEventListener('online', () => outbox.wake())
      window.addEventListener('offline', () => outbox.refresh())
      window.addEventListener('focus', () => outbox.wake())
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') outbox.wake()
      })
      void outbox.start()
    },
  }
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followWorkshop, reopenAfter, type FeedListeners } from './feed'

const opened: FakeSource[] = []

class FakeSource extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  readyState = 0
  readonly url: string
  readonly withCredentials: boolean

  constructor(url: string, init?: EventSourceInit) {
    super()
    this.url = url
    this.withCredentials = init?.withCredentials ?? false
    opened.push(this)
  }

  close() {
    this.readyState = 2
  }

  say(event: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }

  connect() {
    this.readyState = 1
    this.dispatchEvent(new Event('open'))
  }

  fail(readyState: number) {
    this.readyState = readyState
    this.dispatchEvent(new Event('error'))
  }
}

const stage = { workshop: 'w', version: 3, activity: 'a', now: '2026-11-22T10:00:00Z' }
let stop = () => {}

function follow(more: Partial<FeedListeners> = {}) {
  stop = followWorkshop('w', { onStage: () => {}, ...more }, () => 0)
  const source = opened.at(-1)
  if (!source) throw new Error('Nothing was opened')
  return source
}

beforeEach(() => {
  opened.length = 0
  vi.useFakeTimers({ now: Date.parse('2026-11-22T09:59:00Z') })
  vi.stubGlobal('EventSource', FakeSource)
})

afterEach(() => {
  stop()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('it follows with the cookie and tells the stage with the distance of the clocks', () => {
  const heard: unknown[] = []
  const source = follow({ onStage: (told, offset) => heard.push([told.version, offset]) })
  expect(source.url).toMatch(/\/api\/v1\/workshops\/w\/stream$/)
  expect(source.withCredentials).toBe(true)
  source.say('stage', stage)
  expect(heard).toEqual([[3, 60_000]])
})

test('counts and the own group are told to whoever asked for them', () => {
  const heard: unknown[] = []
  const source = follow({
    onCounts: ({ answered }) => heard.push(answered),
    onGroup: (activity) => heard.push(activity),
  })
  source.say('counts', { answered: 17 })
  source.say('group', { activity: 'a' })
  expect(heard).toEqual([17, 'a'])
})

test('while the browser tries by itself nothing else is opened', () => {
  const states: string[] = []
  const source = follow({ onState: (state) => states.push(state) })
  source.connect()
  source.fail(0)
  vi.advanceTimersByTime(60_000)
  expect(states).toEqual(['live', 'reconnecting'])
  expect(opened).toHaveLength(1)
})

test('when the browser has given up it is opened anew, later at each failure', () => {
  const source = follow()
  source.fail(2)
  vi.advanceTimersByTime(499)
  expect(opened).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(opened).toHaveLength(2)
  expect([1, 2, 3, 9].map((failures) => reopenAfter(failures, () => 1))).toEqual([3_000, 6_000, 8_000, 8_000])
})

test('a network that is back is used at once', () => {
  follow().fail(0)
  window.dispatchEvent(new Event('online'))
  expect(opened).toHaveLength(2)
  expect(opened[0]?.readyState).toBe(2)
})

test('a device that slept takes a new connection, and one that looked away does not', () => {
  follow().connect()
  const seen = vi.spyOn(document, 'visibilityState', 'get')
  const sleep = (ms: number) => {
    seen.mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    vi.advanceTimersByTime(ms)
    seen.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
  }
  sleep(5_000)
  expect(opened).toHaveLength(1)
  sleep(30_000)
  expect(opened).toHaveLength(2)
})

test('closed, it opens nothing any more', () => {
  const source = follow()
  source.fail(2)
  stop()
  vi.advanceTimersByTime(60_000)
  window.dispatchEvent(new Event('online'))
  expect(opened).toHaveLength(1)
})

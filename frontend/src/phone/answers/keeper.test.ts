import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Write } from '../../api/outbox/lane'
import { createOutbox } from '../../api/outbox/outbox'
import { memoryStore } from '../../api/outbox/store'
import type { Answer } from '../../api/workshops/types'
import { laneOf, openAnswers } from './keeper'

const [workshop, activity, seed] = ['w', 'a', 'me']
const server = new Map<string, unknown>()
const sent: Write[] = []
let online = true

async function setUp(store = memoryStore()) {
  let number = 0
  const outbox = createOutbox({
    store,
    deliver: async (write) => {
      if (!online) return { kind: 'later', after: 0 }
      sent.push(write)
      if (write.method === 'DELETE') server.delete(write.path)
      else server.set(write.path, write.body)
      return { kind: 'delivered' }
    },
    alone: (_, work) => work(),
    tell: () => {},
    isOnline: () => online,
    now: () => 0,
    random: () => 0,
    newId: () => String(number++),
    firstDelay: 1000,
  })
  await outbox.load(laneOf(workshop, activity))
  return { outbox, store, keeper: openAnswers({ workshop, activity, seed, outbox, pause: 400 }) }
}

const text = (id: string, words: string): Answer => ({
  id,
  activity,
  prompt: 'needs',
  option: null,
  text: words,
})
const stored = () => [...server.values()]
const settled = () => vi.advanceTimersByTimeAsync(5000)

beforeEach(() => {
  vi.useFakeTimers()
  server.clear()
  sent.length = 0
  online = true
})
afterEach(() => vi.useRealTimers())

test('a note travels once the pen rests, not with each letter', async () => {
  const { keeper } = await setUp()
  for (const words of ['v', 've', 'vertaistuki']) keeper.write('n', 'needs', words)
  expect(keeper.view().typing).toBe(true)
  await settled()
  expect(sent).toHaveLength(1)
  expect(stored()).toEqual([{ activity, prompt: 'needs', text: 'vertaistuki' }])
  expect(keeper.view().typing).toBe(false)
})

test('lifting the pen saves at once, and an emptied note is gone from page and server', async () => {
  const { keeper } = await setUp()
  keeper.write('n', 'needs', 'turha')
  keeper.leave('n')
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toHaveLength(1)
  keeper.write('n', 'needs', ' ')
  keeper.leave('n')
  await settled()
  expect(keeper.view().own).toEqual([])
  expect(stored()).toEqual([])
})

test('a tick, its untick and its tick again are one row and end as ticked', async () => {
  const { keeper } = await setUp()
  keeper.pick('recognise', 'ecosystem', true)
  keeper.pick('recognise', 'ecosystem', false)
  keeper.pick('recognise', 'ecosystem', true)
  await settled()
  expect(new Set(sent.map(({ path }) => path)).size).toBe(1)
  expect(stored()).toEqual([{ activity, prompt: 'recognise', option: 'ecosystem' }])
})

test('removing a note and taking that back ends with the note', async () => {
  const { keeper } = await setUp()
  keeper.adopt({ own: [text('n', 'pidetään')], group: [] })
  keeper.write('n', 'needs', '')
  keeper.leave('n')
  keeper.write('n', 'needs', 'pidetään')
  keeper.leave('n')
  await settled()
  expect(stored()).toEqual([{ activity, prompt: 'needs', text: 'pidetään' }])
})

test('another choice of one takes the place of the first', async () => {
  const { keeper } = await setUp()
  keeper.choose('convene', 'done')
  keeper.choose('convene', 'under-way')
  await settled()
  expect(stored()).toEqual([{ activity, prompt: 'convene', option: 'under-way' }])
  expect(keeper.view().own).toHaveLength(1)
})

test('what is being written is never overwritten by what the server knew', async () => {
  const { keeper } = await setUp()
  keeper.write('n', 'needs', 'uusi')
  keeper.adopt({ own: [text('n', 'vanha'), text('m', 'muu')], group: [] })
  expect(keeper.view().own.map((answer) => answer.text)).toEqual(['uusi', 'muu'])
})

test('a note made on another device is unticked by the id it has there', async () => {
  const { keeper } = await setUp()
  keeper.adopt({ own: [{ ...text('elsewhere', ''), text: null, prompt: 'p', option: 'o' }], group: [] })
  keeper.pick('p', 'o', false)
  await settled()
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'DELETE /workshops/w/answers/elsewhere',
  ])
})

test('what a dead phone still owed stands on the page again and goes out', async () => {
  online = false
  const before = await setUp()
  before.keeper.write('n', 'needs', 'junassa kirjoitettu')
  await settled()
  before.outbox.stop()
  const after = await setUp(before.store)
  after.keeper.resume()
  after.keeper.adopt({ own: [], group: [] })
  expect(after.keeper.view().own.map((answer) => answer.text)).toEqual(['junassa kirjoitettu'])
  online = true
  await after.outbox.start()
  await settled()
  expect(stored()).toHaveLength(1)
})

test('a text over the limit stays on the page and says so', async () => {
  const { keeper } = await setUp()
  keeper.write('n', 'needs', 'x'.repeat(4001))
  await settled()
  expect(sent).toEqual([])
  expect(keeper.view().unsaved).toBe(1)
})

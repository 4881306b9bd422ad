import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Write } from '../../../../api/outbox/lane'
import { createOutbox } from '../../../../api/outbox/outbox'
import { memoryStore } from '../../../../api/outbox/store'
import { nothing } from './score'
import { openScores } from './scores'

const sent: Write[] = []
let online = true

async function setUp(store = memoryStore()) {
  let number = 0
  const outbox = createOutbox({
    store,
    deliver: async (write) => {
      if (!online) return { kind: 'later', after: 0 }
      sent.push(write)
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
  await outbox.load('lane')
  return {
    store,
    outbox,
    keeper: openScores({ assessment: 'r', sheet: 's', lane: 'lane', outbox, pause: 400 }),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
  online = true
})
afterEach(() => vi.useRealTimers())

test('the sheet is begun with its role before its scores go', async () => {
  const { keeper } = await setUp()
  keeper.begin('partner')
  keeper.change('ecosystem', { ...nothing, level: 4 }, false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent.map(({ path }) => path)).toEqual([
    '/assessments/r/sheets/s',
    '/assessments/r/sheets/s/scores/ecosystem',
  ])
})

test('a score without its reason stays on the phone until the reason is there', async () => {
  const { keeper } = await setUp()
  const scored = { ...nothing, unscored: 'not-applicable' as const }
  keeper.change('ecosystem', scored, false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual([])
  keeper.change('ecosystem', { ...scored, reason: 'Yksi kunta' }, true)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toHaveLength(1)
})

test('a sheet that was begun elsewhere goes on there', async () => {
  const { keeper } = await setUp()
  const score = {
    characteristic: 'c',
    level: 2,
    unscored: null,
    reason: null,
    evidence: null,
    strengthen: false,
  }
  keeper.adopt({ sheet: 'elsewhere', role: 'partner', submitted: false, scores: [score] })
  keeper.change('c', { ...nothing, level: 3 }, false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(keeper.view().role).toBe('partner')
  expect(sent[0]?.path).toBe('/assessments/r/sheets/elsewhere/scores/c')
})

test('what a dead phone still owed is on the page again, above what the server knew', async () => {
  online = false
  const before = await setUp()
  before.keeper.begin('partner')
  before.keeper.change('c', { ...nothing, level: 5 }, false)
  await vi.advanceTimersByTimeAsync(1000)
  before.outbox.stop()
  const after = await setUp(before.store)
  after.keeper.resume()
  after.keeper.adopt({ sheet: null, role: null, submitted: false, scores: [] })
  expect(after.keeper.view()).toMatchObject({ role: 'partner', scores: { c: { level: 5 } } })
})

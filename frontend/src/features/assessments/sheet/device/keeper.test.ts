import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import type { Write } from '../../../../api/outbox/lane'
import { createOutbox } from '../../../../api/outbox/outbox'
import { memoryStore } from '../../../../api/outbox/store'
import { noAnswer } from '../answer/answer'
import { openSheet } from './keeper'
import { keepFrame, sheetOnDevice, type Frame } from './sheetOnDevice'

function room() {
  const sheet = `sheet ${Math.random()}`
  const arrived: Write[] = []
  const outbox = createOutbox({
    store: memoryStore(),
    deliver: async (write) => (arrived.push(write), { kind: 'delivered' }),
    alone: (_, work) => work(),
    tell: () => {},
    isOnline: () => true,
    now: () => 0,
    random: () => 0,
    newId: () => String(Math.random()),
    firstDelay: 1,
  })
  const place = { assessment: 'a', sheet, outbox, pause: 5 }
  return {
    sheet,
    arrived,
    place,
    paths: () => arrived.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`),
  }
}

test('a choice is sent at once, typing after a pause and once', async () => {
  const { place, arrived, paths } = room()
  const keeper = openSheet(place, {})
  keeper.change('idea', { ...noAnswer, level: 4 }, false)
  keeper.change('idea', { ...noAnswer, level: 4, evidence: 'T' }, true)
  keeper.change('idea', { ...noAnswer, level: 4, evidence: 'Tieto' }, true)
  expect(keeper.view().typing).toBe(true)
  await vi.waitFor(() => expect(arrived.at(-1)?.body).toMatchObject({ level: 4, evidence: 'Tieto' }))
  expect(paths()).toEqual(['PUT idea', 'PUT idea'])
  expect(keeper.view().typing).toBe(false)
})

test('an answer on its way to the outbox does not pass for saved', async () => {
  const { place, sheet, arrived } = room()
  const keeper = openSheet(place, {})
  const { outbox } = place
  const looksSaved = () => !keeper.view().typing && outbox.status(sheet).state === 'saved'
  keeper.change('idea', { ...noAnswer, level: 4 }, false)
  expect(looksSaved()).toBe(false)
  await vi.waitFor(() => expect(looksSaved()).toBe(true))
  expect(arrived).toHaveLength(1)
})

test('text without a choice waits on the device and goes along with the choice', async () => {
  const { place, sheet, arrived } = room()
  await keepFrame(sheet, {} as Frame)
  const before = openSheet(place, {})
  before.change('need', { ...noAnswer, evidence: 'Kesken' }, true)
  await vi.waitFor(async () => expect((await sheetOnDevice(sheet))?.kept['need']?.held).toBe(true))
  before.flush()

  const copy = await sheetOnDevice(sheet)
  const after = openSheet(place, copy?.kept ?? {})
  after.adopt([])
  expect(after.view().answers['need']?.evidence).toBe('Kesken')
  expect(arrived).toEqual([])
  after.change('need', { ...noAnswer, evidence: 'Kesken', level: 2 }, false)
  await vi.waitFor(() => expect(arrived[0]?.body).toMatchObject({ level: 2, evidence: 'Kesken' }))
})

test('what was typed in the last moment before a reload is sent by the next page', async () => {
  const { place, sheet, arrived } = room()
  const kept = { idea: { answer: { ...noAnswer, level: 3, evidence: 'viime hetki' }, held: true } }
  openSheet({ ...place, sheet }, kept).adopt([])
  await vi.waitFor(() => expect(arrived[0]?.body).toMatchObject({ evidence: 'viime hetki' }))
})

test('what the server knew late does not undo what was chosen meanwhile', () => {
  const { place } = room()
  const keeper = openSheet(place, {})
  keeper.change('idea', { ...noAnswer, level: 5 }, false)
  const score = { unscored: null, reason: null, evidence: null, strengthen: false }
  keeper.adopt([
    { characteristic: 'idea', level: 2, ...score },
    { characteristic: 'need', level: 3, ...score },
  ])
  expect(keeper.view().answers).toMatchObject({ idea: { level: 5 }, need: { level: 3 } })
})

test('an emptied answer is taken away from the server, and submitting comes after everything typed', async () => {
  const { place, paths } = room()
  const keeper = openSheet(place, {})
  keeper.change('idea', noAnswer, false)
  keeper.change('need', { ...noAnswer, level: 1, evidence: 'x' }, true)
  await keeper.submit()
  await vi.waitFor(() => expect(paths()).toEqual(['DELETE idea', 'PUT need', 'PUT state']))
})

import { expect, test } from 'vitest'
import type { SeenStage } from '../../../../api/workshops/stage'
import type { AgendaActivity } from '../../../../api/workshops/types'
import * as moves from './moves'

const part = (id: string, more: Partial<AgendaActivity> = {}): AgendaActivity => ({
  id,
  title: { fi: id, sv: null, en: null },
  exercise: 'pair-discussion',
  minutes: 20,
  innovation: null,
  forming: 'NONE',
  groupSize: null,
  mode: null,
  assessment: null,
  innovationName: null,
  opened: false,
  ...more,
})
const now = Date.parse('2026-11-22T09:00:00Z')
const stage = (more: Partial<SeenStage> = {}): SeenStage => ({
  workshop: 'w',
  version: 7,
  state: 'LIVE',
  activity: 'pairs',
  answering: true,
  revealed: false,
  endsAt: '2026-11-22T09:01:30Z',
  graceSeconds: 30,
  now: '2026-11-22T09:00:00Z',
  spiralStage: null,
  ahead: 0,
  ...more,
})
const agenda = [part('talk', { exercise: null }), part('pairs'), part('spiral', { mode: 'TOGETHER' })]

test('before the first part the first is next, and after the last there is none', () => {
  expect(moves.nextStage({ activity: null }, agenda)?.id).toBe('talk')
  expect(moves.nextStage({ activity: 'pairs' }, agenda)?.id).toBe('spiral')
  expect(moves.nextStage({ activity: 'spiral' }, agenda)).toBeUndefined()
})

test('nothing comes before the first part, and leaving one out lands on the one after', () => {
  expect(moves.previousStage({ activity: 'talk' }, agenda)).toBeUndefined()
  expect(moves.previousStage({ activity: null }, agenda)).toBeUndefined()
  expect(moves.afterNext({ activity: 'talk' }, agenda)?.id).toBe('spiral')
})

test('a new part begins with its full time, and takes answers where there is something to answer', () => {
  const [talk, pairs, spiral] = agenda.map((each) => moves.goTo(each, false, 'needs'))
  expect(talk).toMatchObject({ activity: 'talk', answering: false, seconds: 1200 })
  expect(pairs).toMatchObject({ answering: true, revealed: false, spiralStage: null })
  expect(spiral?.spiralStage).toBe('needs')
})

test('going back to what was revealed shows it again and asks nobody anew', () => {
  const back = moves.goTo(part('pairs', { opened: true }), true, null)
  expect(back).toMatchObject({ revealed: true, answering: false, seconds: 0 })
})

test('a minute more counts from what is left, and from now when the time is over', () => {
  expect(moves.addMinutes(stage(), 1, now).seconds).toBe(150)
  expect(moves.addMinutes(stage({ endsAt: '2026-11-22T08:50:00Z' }), 5, now).seconds).toBe(300)
  expect(moves.addMinutes(stage({ endsAt: null }), 1, now).seconds).toBe(60)
})

test('the server’s clock counts, not the laptop’s, which may be ten minutes late', () => {
  const late = now - 600_000
  expect(moves.addMinutes(stage({ ahead: 600_000 }), 1, late).seconds).toBe(150)
})

test('the reveal ends answering and its clock; hiding does not open answering again', () => {
  expect(moves.reveal(stage())).toMatchObject({ revealed: true, answering: false, seconds: 0 })
  const revealed = stage({ revealed: true, answering: false })
  expect(moves.hide(revealed)).toMatchObject({ revealed: false, answering: false, seconds: null })
  expect(moves.reopen(revealed)).toMatchObject({ revealed: false, answering: true })
})

test('a slip is taken back with the time that was left', () => {
  expect(moves.asItWas(stage(), now + 10_000)).toMatchObject({
    activity: 'pairs',
    answering: true,
    seconds: 80,
  })
})

test('a move whose answer got lost is recognised by where the room is', () => {
  const body = moves.reveal(stage())
  expect(moves.isReached(body, stage({ version: 8, revealed: true, answering: false, endsAt: null }))).toBe(
    true,
  )
  expect(moves.isReached(body, stage({ version: 8, activity: 'spiral' }))).toBe(false)
})

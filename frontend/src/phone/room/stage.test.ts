import { expect, test } from 'vitest'
import type { MyRoom, RoomActivity, Stage } from '../../api/workshops/types'
import { isKnown, latest, placeOf } from './stage'

const stage = (version: number): Stage => ({
  workshop: 'w',
  version,
  state: 'LIVE',
  activity: 'a',
  answering: true,
  revealed: false,
  endsAt: null,
  graceSeconds: 30,
  now: '2026-11-22T10:00:00Z',
  spiralStage: null,
})
const activity = (id: string, more: Partial<RoomActivity> = {}): RoomActivity => ({
  id,
  title: { fi: id, sv: null, en: null },
  exercise: null,
  minutes: 10,
  innovation: null,
  forming: 'NONE',
  groupSize: null,
  mode: null,
  assessment: null,
  ...more,
})
const room = (activities: RoomActivity[], group: MyRoom['group'] = null): MyRoom => ({
  workshop: { id: 'w', title: 'Työpaja', anonymous: true, languages: ['fi'], state: 'LIVE', activities },
  number: 7,
  name: null,
  language: 'fi',
  rejoinCode: 'R',
  group,
  stars: [],
  stage: stage(1),
})

test('an old stage that comes late changes nothing', () => {
  expect(latest(stage(3), stage(2))?.version).toBe(3)
  expect(latest(null, stage(2))?.version).toBe(2)
  expect(latest(null, null)).toBeNull()
})

test('parts are counted from one', () => {
  expect(placeOf(room([activity('a'), activity('b')]), 'b')).toEqual({ number: 2, of: 2 })
})

test('a part of pairs is known once one’s pair is', () => {
  const pairs = activity('a', { forming: 'ARRIVAL', groupSize: 2 })
  expect(isKnown(room([pairs]), 'a')).toBe(false)
  expect(isKnown(room([pairs], { activity: 'a', number: 1, stages: [], members: [] }), 'a')).toBe(true)
})

test('a part that was put into the programme meanwhile, or whose round was not open yet, has to be asked for', () => {
  expect(isKnown(room([]), 'a')).toBe(false)
  expect(isKnown(room([activity('a', { exercise: 'live-scoring' })]), 'a')).toBe(false)
  expect(isKnown(room([activity('a', { exercise: 'live-scoring', assessment: 'x' })]), 'a')).toBe(true)
  expect(isKnown(room([]), null)).toBe(true)
})

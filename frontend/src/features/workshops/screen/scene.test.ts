import { expect, test } from 'vitest'
import { inHalves, sceneOf, shareLeft, sizeFor } from './scene'

const live = { state: 'LIVE' } as const
const stage = { state: 'LIVE', activity: 'a', revealed: false } as const
const people = { joined: 17 }

test('before the start and before the first part the wall shows how to join', () => {
  expect(sceneOf({ state: 'DRAFT' }, { ...stage, state: 'DRAFT', activity: null }, people)).toBe('welcome')
  expect(sceneOf(live, { ...stage, activity: null }, people)).toBe('welcome')
  expect(sceneOf(live, undefined, null)).toBe('welcome')
})

test('while nobody is in yet the wall shows how to join, whatever has been started', () => {
  expect(sceneOf(live, stage, { joined: 0 })).toBe('welcome')
  expect(sceneOf(live, { ...stage, revealed: true }, { joined: 0 })).toBe('welcome')
})

test('a part is shown without its answers until they are revealed', () => {
  expect(sceneOf(live, stage, people)).toBe('activity')
  expect(sceneOf(live, stage, null)).toBe('activity')
  expect(sceneOf(live, { ...stage, revealed: true }, people)).toBe('revealed')
})

test('the end is the end, also when the last part was left revealed', () => {
  expect(sceneOf(live, { ...stage, state: 'CLOSED', revealed: true }, people)).toBe('thanks')
})

test('the bar is full at the start and stays within itself when minutes were added', () => {
  expect([shareLeft(600, 10), shareLeft(300, 10), shareLeft(0, 10), shareLeft(720, 10)]).toEqual([
    100, 50, 0, 100,
  ])
})

test('short prompts are written large, a page of them plain', () => {
  expect(sizeFor(['Mitä piirteistä tunnistatte?'])).toBe('huge')
  expect(sizeFor(['a'.repeat(100), 'b'.repeat(100)])).toBe('large')
  expect(sizeFor(Array.from({ length: 12 }, () => 'Voimavarat'))).toBe('plain')
})

test('the code is said in two halves', () => {
  expect(inHalves('K7M2QX')).toEqual(['K7M', '2QX'])
})

import { expect, test } from 'vitest'
import { moveByKey } from './keys'

const press = (key: string, more: object = {}) => ({
  key,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  target: document.body,
  ...more,
})

test('three keys move the room, all others are the browser’s', () => {
  expect(['ArrowRight', 'ArrowLeft', 'r', 'R'].map((key) => moveByKey(press(key), false))).toEqual([
    'onNext',
    'onBack',
    'onReveal',
    'onReveal',
  ])
  expect(moveByKey(press('Enter'), false)).toBeNull()
  expect(moveByKey(press('r', { ctrlKey: true }), false)).toBeNull()
})

test('a key that stays down moves once only', () => {
  expect(moveByKey(press('ArrowRight', { repeat: true }), false)).toBeNull()
})

test('typing and answering a question move nothing', () => {
  for (const name of ['input', 'textarea', 'select'])
    expect(moveByKey(press('r', { target: document.createElement(name) }), false)).toBeNull()
  expect(moveByKey(press('ArrowRight'), true)).toBeNull()
})

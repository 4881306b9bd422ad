import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { Assessment, Framework } from '../../../../api/contract'
import { become } from '../../../../api/session/person'
import { noAnswer } from '../answer/answer'
import { forgetSheet, handedOver, keepAnswer, keepFrame, sheetOnDevice } from './sheetOnDevice'

const frame = {
  assessment: { id: 'a', title: 'Syksy' } as Assessment,
  framework: { id: 'soila-features' } as Framework,
  reader: { role: 'EDITOR' as const, link: null, mayAssess: true, innovation: { name: 'Iltakahvila' } },
  who: { assessor: 'Aino', role: 'partner' as const },
}

test('a sheet comes back after a reload with its frame and all its answers', async () => {
  await keepFrame('one', frame)
  await keepAnswer('one', 'idea', { ...noAnswer, level: 4 })
  await keepAnswer('one', 'need', { ...noAnswer, evidence: 'Kesken' })
  const copy = await sheetOnDevice('one')
  expect(copy?.frame).toEqual(frame)
  expect(copy?.kept).toEqual({
    idea: { answer: { ...noAnswer, level: 4 }, held: true },
    need: { answer: { ...noAnswer, evidence: 'Kesken' }, held: true },
  })
})

test('an answer handed to the outbox is no longer held, unless it was changed on the way', async () => {
  await keepFrame('two', frame)
  const first = { ...noAnswer, level: 4 }
  await keepAnswer('two', 'idea', first)
  await handedOver('two', 'idea', first)
  expect((await sheetOnDevice('two'))?.kept['idea']).toEqual({ answer: first, held: false })

  const second = { ...first, evidence: 'lisää' }
  await keepAnswer('two', 'idea', second)
  await handedOver('two', 'idea', first)
  expect((await sheetOnDevice('two'))?.kept['idea']).toEqual({ answer: second, held: true })
})

test('a submitted sheet leaves nothing behind on the device', async () => {
  await keepFrame('three', frame)
  await keepAnswer('three', 'idea', { ...noAnswer, level: 4 })
  await forgetSheet('three')
  expect(await sheetOnDevice('three')).toBeNull()
})

test('a draft on a shared device is found by its writer alone', async () => {
  become('aino')
  await keepFrame('four', frame)
  become('onni')
  expect(await sheetOnDevice('four')).toBeNull()
  become('aino')
  expect((await sheetOnDevice('four'))?.frame).toEqual(frame)
})

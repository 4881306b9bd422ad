import { expect, test } from 'vitest'
import type { AuditEntry } from '../../../api/contract'
import { byDay } from './days'
import { actOf, acts, codeOf } from './sentence'
import fi from '../../../locales/fi.json'

const entry = (id: string, at: string): AuditEntry => ({
  id,
  at,
  act: 'TEAM_RENAMED',
  actor: { kind: 'ACCOUNT', id: 'a', name: 'Aino' },
  target: { kind: 'TEAM', id: 't', name: 'Tiimi' },
  from: null,
  to: null,
})

test('every act has its sentence, and so has one that a newer server may add', () => {
  expect(Object.keys(fi.teams.audit.act)).toEqual([...acts, 'other'].toSorted())
  expect(actOf({ act: 'WORKSHOP_OPENED' as AuditEntry['act'], to: null })).toBe('other')
})

test('a move into the archive and out of it are told as two different acts', () => {
  expect(actOf({ act: 'INNOVATION_STATE_CHANGED', to: 'ARCHIVED' })).toBe('INNOVATION_ARCHIVED')
  expect(actOf({ act: 'INNOVATION_STATE_CHANGED', to: 'ACTIVE' })).toBe('INNOVATION_RESTORED')
})

test('roles are known by their codes and nothing else is taken for one', () => {
  expect(codeOf('EDITOR')).toBe('EDITOR')
  expect(codeOf('ARCHIVED')).toBeUndefined()
  expect(codeOf(null)).toBeUndefined()
})

test('entries stand under their days in the order they came', () => {
  const trail = [
    entry('3', '2026-11-22T08:00:00Z'),
    entry('2', '2026-11-22T07:00:00Z'),
    entry('1', '2026-11-20T07:00:00Z'),
  ]
  const days = byDay(trail, (iso) => iso.slice(0, 10))
  expect(days.map(({ day, entries }) => [day, entries.map(({ id }) => id)])).toEqual([
    ['2026-11-22', ['3', '2']],
    ['2026-11-20', ['1']],
  ])
})

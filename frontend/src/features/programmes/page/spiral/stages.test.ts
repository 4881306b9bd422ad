import { expect, test } from 'vitest'
import type { ProgrammeInnovation } from '../../../../api/programmes/contract'
import { staged } from './stages'

const at = (name: string, stage: string | null): ProgrammeInnovation => ({
  innovation: name,
  name,
  team: { id: 't', name: 'Tiimi' },
  objectives: [],
  stage,
  county: null,
  sharing: 'COVERAGE',
  placement: { column: null, theme: null, layer: null },
  rounds: [],
  mine: false,
  version: 1,
})

test('every innovation stands somewhere, once', () => {
  const all = [
    at('a', 'ideas'),
    at('b', 'needs'),
    at('c', 'ideas'),
    at('d', 'none-of-these'),
    at('e', null),
    at('f', 'gone'),
  ]
  const { stages, none, untold } = staged(all, ['needs', 'ideas', 'scaling'])
  expect(stages.map(({ innovations }) => innovations.map(({ name }) => name))).toEqual([
    ['b'],
    ['a', 'c'],
    [],
  ])
  expect(none.map(({ name }) => name)).toEqual(['d'])
  expect(untold.map(({ name }) => name)).toEqual(['e', 'f'])
})

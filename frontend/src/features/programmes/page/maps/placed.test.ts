import { expect, test } from 'vitest'
import type { Placement, ProgrammeInnovation } from '../../../../api/programmes/contract'
import { inCell, onLayer, outsideCluster, outsideLayers } from './placed'

const placed = (name: string, placement: Partial<Placement>): ProgrammeInnovation => ({
  innovation: name,
  name,
  team: { id: 't', name: 'Tiimi' },
  objectives: [],
  stage: null,
  county: null,
  sharing: 'COVERAGE',
  placement: { column: null, theme: null, layer: null, ...placement },
  rounds: [],
  mine: false,
  version: 1,
})
const all = [
  placed('a', { column: 'during', theme: 'housing', layer: 'innovations' }),
  placed('b', { column: 'during', theme: 'housing' }),
  placed('c', { column: 'during' }),
  placed('d', { theme: 'housing', layer: 'gone' }),
  placed('e', { column: 'gone', theme: 'housing' }),
]
const names = (innovations: ProgrammeInnovation[]) => innovations.map(({ name }) => name)

test('an innovation stands in the cell of its column and theme', () => {
  expect(names(inCell(all, 'during', 'housing'))).toEqual(['a', 'b'])
  expect(inCell(all, 'during', 'transitions')).toEqual([])
})

test('who lacks one of the two, or has one that the map does not, is listed beside it', () => {
  expect(names(outsideCluster(all, ['into', 'during'], ['housing']))).toEqual(['c', 'd', 'e'])
})

test('each innovation stands on its layer or beside the map', () => {
  expect(names(onLayer(all, 'innovations'))).toEqual(['a'])
  expect(names(outsideLayers(all, ['innovations']))).toEqual(['b', 'c', 'd', 'e'])
})

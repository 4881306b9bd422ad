import { expect, test } from 'vitest'
import { groupArcs, wholeArcs } from './rim'
import { estimateWidth, wrap } from './text'

const eleven = 'a a a b b b c c d d d'.split(' ')

test('neighbours of one group share an arc', () => {
  expect(wholeArcs(eleven, 100).map((arc) => arc.group)).toEqual(['a', 'b', 'c', 'd'])
})

test('a group whose axes lie apart has an arc for each part', () => {
  expect(wholeArcs(['a', 'b', 'a', 'b'], 100)).toHaveLength(4)
})

test('a name breaks its arc in two', () => {
  const arcs = groupArcs(eleven, { radius: 250, nameSize: 14, nameLength: () => 80 })
  expect(arcs.map((arc) => arc.paths.length)).toEqual([2, 2, 2, 2])
})

test('names in the lower half run the other way, so that none stands on its head', () => {
  const arcs = groupArcs(eleven, { radius: 250, nameSize: 14, nameLength: () => 80 })
  const startsLeft = arcs.map(({ namePath }) => {
    const [from = 0, to = 0] = (namePath.match(/^M(-?[\d.]+).* (-?[\d.]+),-?[\d.]+$/) ?? [])
      .slice(1)
      .map(Number)
    return from < to
  })
  expect(startsLeft).toEqual([true, true, true, true])
})

test('lines are as few as fit, then as even as possible, and lose no word', () => {
  const text = 'Liittyminen laajasti lasten, nuorten ja perheiden arkeen'
  const lines = wrap(text, 210, 16, estimateWidth) ?? []
  expect(lines.join(' ')).toBe(text)
  const lengths = lines.map((line) => estimateWidth(line, 16))
  expect(Math.max(...lengths)).toBeLessThanOrEqual(210)
  expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2)
})

test('a word wider than the space is said to have no room', () => {
  expect(wrap('vuorovaikutussuhteet', 60, 16, estimateWidth)).toBeNull()
})

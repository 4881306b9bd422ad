import { expect, test } from 'vitest'
import { toCsv } from './csv'
import { radarSvg } from './exportChart'
import { fileName } from './file'

test('a spreadsheet gets its mark, its semicolons and exact numbers', () => {
  expect(toCsv(['Piirre', 'Keskiarvo'], [['Arki', 10 / 3]])).toBe(
    '\uFEFFPiirre;Keskiarvo\r\nArki;3,3333333333333335\r\n',
  )
})

test('text that a spreadsheet would run as a formula is only text, a negative number stays one', () => {
  const [, line] = toCsv(['a', 'b', 'c'], [['=1+1', '@SUM(A1)', -0.5]]).split('\r\n')
  expect(line).toBe("'=1+1;'@SUM(A1);-0,5")
})

test('separators, quotes and line breaks within a cell are quoted, a missing number is empty', () => {
  const [, line] = toCsv(['a', 'b'], [['yksi; "kaksi"', null]]).split('\r\n')
  expect(line).toBe('"yksi; ""kaksi""";')
})

test('file names keep letters and numbers only', () => {
  expect(fileName(['Perheiden äänet', 'kierros 2/2026'], 'svg')).toBe('perheiden-aanet-kierros-2-2026.svg')
  expect(fileName(['…'], 'csv')).toBe('spiraali.csv')
})

test('the exported picture needs no theme and names every axis', () => {
  const axes = ['Arki', 'Osallisuus', 'Vaikutus'].map((name) => ({
    id: name,
    name,
    shortName: name,
    group: 'purpose',
  }))
  const series = [{ id: 'm', name: 'Mediaani', values: [4, null, 2], style: 0 as const }]
  const words = {
    title: 'Esimerkki <1>',
    description: 'd',
    agreed: 'a',
    strengthen: 's',
    notScored: 'Ei arvioitu',
  }
  const svg = radarSvg({ axes, groups: [{ id: 'purpose', name: 'Tarkoitus' }], series }, words)
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  expect(svg).not.toContain('var(')
  expect(parsed.querySelector('title')?.textContent).toBe('Esimerkki <1>')
  for (const word of ['Arki', 'Osallisuus', 'Vaikutus', 'Tarkoitus', 'Mediaani', 'Ei arvioitu'])
    expect(parsed.documentElement.textContent).toContain(word)
})

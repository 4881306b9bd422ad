import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { groupPaint, paint, seriesStyles, withoutTheme } from './palette'

const css = readFileSync('src/app/theme.css', 'utf8')
const groups = ['purpose', 'together', 'setting', 'lasting']

function variables(rule: RegExp): Record<string, string> {
  const body = css.match(rule)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  )
}
const light = variables(/:root \{([^}]*)\}/)
const themes = {
  light,
  dark: { ...light, ...variables(/:root\[data-theme='dark'\] \{([^}]*)\}/) },
  projector: { ...light, ...variables(/:root\[data-theme='projector'\] \{([^}]*)\}/) },
}

type Rgb = [number, number, number]

function linear(hex: string): Rgb {
  const part = (from: number) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string): number {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Machado, Oliveira & Fernandes 2009, full severity, on linear light. */
const sights: Record<string, number[][]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** OKLab, in which equal distances look about equally far apart. */
function seen(hex: string, sight: number[][]): Rgb {
  const rgb = linear(hex)
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.max(
      0,
      row.reduce((sum, factor, i) => sum + factor * (rgb[i] ?? 0), 0),
    ),
  )
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Our own line, not a standard: the old green and brown were 0.01 apart for deuteranopia; the nearest pair now has 0.073. */
const APART = 0.07

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const colour = (name: string) => theme[name] ?? ''

  test.each(groups)('group %s is read as text on paper and raised ground', (group) => {
    expect(contrast(colour(`group-${group}`), colour('paper'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour(`group-${group}`), colour('raised'))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.entries(sights))('the groups stay apart for %s sight', (__, sight) => {
    for (const [i, one] of groups.entries())
      for (const other of groups.slice(i + 1)) {
        const [a, b] = [seen(colour(`group-${one}`), sight), seen(colour(`group-${other}`), sight)]
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${one} ${other}`).toBeGreaterThan(APART)
      }
  })

  test('lines, rims and flags are seen on the dial', () => {
    for (const name of ['lake', 'series-second', 'series-third', 'accent', 'edge'])
      expect(contrast(colour(name), colour('raised')), name).toBeGreaterThanOrEqual(3)
  })
})

test('every fallback is the light theme’s own value', () => {
  const painted = [
    ...Object.values(paint),
    ...groups.map(groupPaint),
    ...seriesStyles.map((style) => style.paint),
  ]
  for (const each of painted) {
    const [, name = '', fallback] = each.match(/var\(--([\w-]+), (#\w+)\)/) ?? []
    expect(light[name], name).toBe(fallback)
  }
})

test('a group this palette does not know is still drawn', () => {
  expect(groupPaint('brand-new')).toBe(paint.inkSoft)
})

test('without a theme only the fallbacks are left', () => {
  expect(withoutTheme(`<path fill="${paint.lake}"/>`)).toBe('<path fill="#0b5563"/>')
})

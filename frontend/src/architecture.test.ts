import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import en from './locales/en.json'
import fi from './locales/fi.json'
import phoneEn from './locales/phone/en.json'
import phoneFi from './locales/phone/fi.json'
import phoneSv from './locales/phone/sv.json'
import sv from './locales/sv.json'

const root = join(process.cwd(), 'src')
const generated = 'api/schema.d.ts'

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)))
const sources = files.filter((file) => /\.tsx?$/.test(file) && file !== generated)
const code = sources.filter((file) => !/\.test\.tsx?$/.test(file))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

type Catalogue = { [key: string]: string | Catalogue }

function keysOf(catalogue: Catalogue, path = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  )
}

function unsortedIn(catalogue: Catalogue, path = ''): string[] {
  const keys = Object.keys(catalogue)
  const here = keys.join() === keys.toSorted().join() ? [] : [path || '(top)']
  return [
    ...here,
    ...Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' ? [] : unsortedIn(value, `${path}${key}.`),
    ),
  ]
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}|<(\w+)>/g)].map(String).toSorted().join()

function textAt(catalogue: Catalogue, key: string): string {
  const found = key.split('.').reduce<string | Catalogue | undefined>((at, part) => {
    return typeof at === 'object' ? at[part] : undefined
  }, catalogue)
  return typeof found === 'string' ? found : ''
}

/** Our own imports, as paths below src. */
function importsOf(file: string) {
  const found = [...read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'|^import\s+'(\.[^']+)'/gm)]
  return found.map(([, named, bare]) => normalize(join(dirname(file), named ?? bare ?? '')))
}

const lines = (file: string) => read(file).trimEnd().split('\n').length

/** The phone's words are a catalogue of their own, so that the phone loads no others. */
const everyWord = {
  fi: { ...fi, ...phoneFi },
  sv: { ...sv, ...phoneSv },
  en: { ...en, ...phoneEn },
}

describe.each([
  ['the words', { fi, sv, en }],
  ["the phone's words", { fi: phoneFi, sv: phoneSv, en: phoneEn }],
])('%s', (_, catalogues) => {
  test('every language has the same keys', () => {
    const finnish = keysOf(catalogues.fi)
    expect(keysOf(catalogues.sv)).toEqual(finnish)
    expect(keysOf(catalogues.en)).toEqual(finnish)
  })

  test.each(Object.entries(catalogues))('keys are sorted at every level in %s', (_language, catalogue) => {
    expect(unsortedIn(catalogue)).toEqual([])
  })

  test.each(['sv', 'en'] as const)(
    '%s fills in the same values as Finnish and leaves no text empty',
    (language) => {
      const wrong = keysOf(catalogues.fi).filter((key) => {
        const [own, finnish] = [textAt(catalogues[language], key), textAt(catalogues.fi, key)]
        return own.trim() === '' || placeholders(own) !== placeholders(finnish)
      })
      expect(wrong).toEqual([])
    },
  )

  test('a singular has its plural', () => {
    const known = new Set(keysOf(catalogues.fi))
    const alone = [...known].filter(
      (key) => key.endsWith('_one') && !known.has(key.replace(/_one$/, '_other')),
    )
    expect(alone).toEqual([])
  })
})

describe('the words and the code', () => {
  test('every key that the code names exists', () => {
    const known = new Set(keysOf(everyWord.fi).map((key) => key.replace(/_(one|other|zero)$/, '')))
    const missing = code.flatMap((file) =>
      [...read(file).matchAll(/\bt\(\s*'([^']+)'/g)].flatMap(([, key]) =>
        key === undefined || known.has(key) ? [] : [`${file}: ${key}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('every key that the code composes has a beginning that exists', () => {
    const known = keysOf(everyWord.fi)
    const missing = code.flatMap((file) =>
      [...read(file).matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].flatMap(([, start]) =>
        start === undefined || known.some((key) => key.startsWith(start)) ? [] : [`${file}: ${start}`],
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('the house', () => {
  const may: Record<string, string[]> = {
    app: ['app', 'features', 'chart', 'ui', 'api', 'locales'],
    features: ['exercise', 'chart', 'ui', 'api'],
    // An entry of its own: it shares the look with the app and none of the app's code.
    phone: ['phone', 'exercise', 'chart', 'ui', 'api', 'locales', 'app/theme.css', 'app/base.css'],
    // What a room answers, and the plain hue of a card's group.
    exercise: ['exercise', 'chart/palette', 'ui', 'api'],
    chart: ['chart'],
    // The one notice that puts a refusal into words has to know what a refusal is.
    ui: ['ui', 'api/problem'],
    api: ['api'],
  }

  test('imports go one way: app, features or the phone, then exercise, chart, ui and api', () => {
    const wrong = code.flatMap((file) => {
      const [part = '', feature = ''] = file.split('/')
      const own = part === 'features' ? [`features/${feature}`] : []
      const allowed = [...(may[part] ?? []), ...own]
      return importsOf(file)
        .filter((target) => !allowed.some((each) => target === each || target.startsWith(`${each}/`)))
        .map((target) => `${file} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('exactly one file makes the client of the API', () => {
    const making = code.filter((file) => /openapi-fetch'/.test(read(file)))
    expect(making).toEqual(['api/client.ts'])
  })

  test('nothing but the client, the reading of its address and the phone offline fetches', () => {
    const fetching = code.filter((file) =>
      /(^|[^.\w])(globalThis\.)?fetch\(|XMLHttpRequest/m.test(read(file)),
    )
    expect(fetching.toSorted()).toEqual([
      'api/address/address.ts',
      'api/client.ts',
      'phone/offline/worker.ts',
    ])
  })

  test('there are no barrels and no drawers', () => {
    const barrels = files.filter(
      (file) => /(^|\/)index\.tsx?$/.test(file) || /^export \* from/m.test(read(file)),
    )
    const drawers = files.filter((file) => /(^|\/)(utils?|common|helpers?|shared|misc)(\/|\.)/i.test(file))
    expect([...barrels, ...drawers]).toEqual([])
  })

  test('folders stay small enough to take in', () => {
    const folders = [...new Set(files.map((file) => dirname(file)))]
    const large = folders.filter((folder) => files.filter((file) => dirname(file) === folder).length > 10)
    expect(large).toEqual([])
  })

  const budgets = [
    { kind: 'components', is: (file: string) => file.endsWith('.tsx'), median: 70, most: 160, longest: 250 },
    { kind: 'plain code', is: (file: string) => file.endsWith('.ts'), median: 50, most: 120, longest: 200 },
  ]
  test.each(budgets)('$kind keep to their size', ({ is, median, most, longest }) => {
    const sizes = code.filter(is).map((file) => ({ file, size: lines(file) }))
    const sorted = sizes.map(({ size }) => size).toSorted((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(median)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(most)
    expect(sizes.filter(({ size }) => size > longest)).toEqual([])
  })

  test('directions are logical, so that nothing has to be mirrored by hand', () => {
    const physical =
      /^\s*(margin|padding|border|inset)?-?(left|right|top|bottom)(-\w+)?\s*:|^\s*(width|height|min-width|max-width)\s*:/m
    expect(files.filter((file) => file.endsWith('.css') && physical.test(read(file)))).toEqual([])
  })
})

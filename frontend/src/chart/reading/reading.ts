import type { Value } from '../radar/radar'
import { isStrengthened, type RadarAxis, type RadarBand, type RadarSeries } from '../series'

/** The reader's language, handed in so that what is said can be tested without it. */
export type Words = {
  notScored: string
  agreed: string
  strengthen: string
  position: (axis: number, axes: number) => string
  assessors: (n: number) => string
  wantToStrengthen: (n: number) => string
  number: (value: number) => string
  range: (lower: number, upper: number) => string
}

export type Fact = { key: string; term: string | null; value: string; series: RadarSeries | null }

export type Reading = { position: string; name: string; facts: Fact[]; sentence: string }

export type Readable = {
  axes: RadarAxis[]
  series: RadarSeries[]
  band?: RadarBand | null
  agreed?: Value[]
}

/** Everything the chart knows of one axis, as facts to show and as one sentence to speak. */
export function readAxis(axis: number, content: Readable, words: Words): Reading {
  const about = content.axes[axis]
  const name = about?.name ?? ''
  const position = words.position(axis + 1, content.axes.length)
  const facts = [
    ...content.series.map((series) => seriesFact(axis, series, words)),
    ...bandFact(axis, content.band ?? null, words),
    ...agreedFact(content.agreed?.[axis] ?? null, words),
    ...(about ? axisFacts(about, words) : []),
  ]
  const spoken = facts.map((fact) => (fact.term === null ? fact.value : `${fact.term} ${fact.value}`))
  return { position, name, facts, sentence: `${position} ${name}: ${spoken.join(', ')}.` }
}

function seriesFact(axis: number, series: RadarSeries, words: Words): Fact {
  const value = series.values[axis] ?? null
  return {
    key: series.id,
    term: series.name,
    series,
    value: value === null ? gapText(axis, series, words) : words.number(value),
  }
}

/** The reason is the better half: "not scored" alone leaves the reader guessing. */
export function gapText(axis: number, series: RadarSeries, words: Pick<Words, 'notScored'>): string {
  const reason = series.gapReasons?.[axis]
  return reason ? `${words.notScored} (${reason})` : words.notScored
}

function bandFact(axis: number, band: RadarBand | null, words: Words): Fact[] {
  const [lower, upper] = [band?.lower[axis] ?? null, band?.upper[axis] ?? null]
  if (band === null || lower === null || upper === null) return []
  return [{ key: 'band', term: band.name, series: null, value: words.range(lower, upper) }]
}

function agreedFact(agreed: Value, words: Words): Fact[] {
  return agreed === null
    ? []
    : [{ key: 'agreed', term: words.agreed, series: null, value: words.number(agreed) }]
}

function axisFacts(axis: RadarAxis, words: Words): Fact[] {
  const counted = axis.n === undefined ? [] : [plain('n', words.assessors(axis.n))]
  if (!isStrengthened(axis)) return counted
  const wish =
    typeof axis.strengthen === 'number' ? words.wantToStrengthen(axis.strengthen) : words.strengthen
  return [...counted, plain('strengthen', wish)]
}

function plain(key: string, value: string): Fact {
  return { key, term: null, series: null, value }
}

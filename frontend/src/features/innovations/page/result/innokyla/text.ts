import type { Assessment, Framework, Profile } from '../../../../../api/contract'
import { formatMean, formatNumber } from '../../../../../chart/number'
import type { ProfileRow } from '../../../../../chart/profile/profile'
import { rowsOf } from '../../../../../chart/profile/rows'
import { dateOf } from '../../../../../ui/text/dates'
import { byAccord, extremes, isScored, type Scored } from './findings'
import { counted, listed, paragraph, within } from './finnish'

/** One closed round as Innokylä is told of it. */
export type Told = { innovation: string; assessment: Assessment; profile: Profile; framework: Framework }

/** Why there is nothing to tell; its words stand below `innokyla.refused` in the catalogues. */
export type Refusal = 'TOO_FEW_PEOPLE' | 'NOT_CLOSED' | 'NOBODY'

export function refusalOf({ assessment, profile }: Pick<Told, 'assessment' | 'profile'>): Refusal | null {
  if (assessment.state !== 'CLOSED' || profile.suppressed === 'NOT_REVEALED') return 'NOT_CLOSED'
  if (profile.suppressed) return 'TOO_FEW_PEOPLE'
  return profile.respondents === 0 ? 'NOBODY' : null
}

/**
 * The text for Innokylä's field on evaluation results: plain paragraphs in Finnish, the language of that service. It
 * stands here and not in the catalogues because it is never said in another language.
 */
export function innokylaText(told: Told): string {
  const { assessment, framework, profile } = told
  const short = framework.characteristics.map((each) => ({ ...each, name: each.shortName }))
  const rows = rowsOf(short, profile.characteristics, ({ fi }) => within(fi))
  return [
    what(told),
    model(framework, assessment),
    levels(rows, profile),
    spread(rows.filter(isScored), profile.respondents),
    agreed(rows),
    open(rows),
    'Tulos on keskustelun apuväline, ei arvosana eikä vertailu muihin innovaatioihin.',
  ]
    .filter(Boolean)
    .join('\n\n')
}

const number = (value: number) => formatNumber(value, 'fi')
const people = (count: number) => (count === 1 ? 'yksi arvioija' : `${counted(count)} arvioijaa`)
const names = (rows: ProfileRow[]) => listed(rows.map(({ name }) => name))
const withMedians = (rows: Scored[]) => listed(rows.map(({ name, median }) => `${name} (${number(median)})`))

function what({ innovation, assessment, profile }: Told): string {
  const { title, openedAt, closedAt, anonymous } = assessment
  return paragraph(
    `Innovaatio ”${innovation}” arvioitiin sen mukaan, miten sosiaalisten innovaatioiden piirteet toteutuvat siinä.`,
    `Arviointikierros ”${title}” päättyi ${dateOf(closedAt ?? openedAt, 'fi')}.`,
    profile.respondents === 1
      ? 'Arvioijia oli yksi, joten tulos on yhden ihmisen näkemys.'
      : `Arvioijia oli ${counted(profile.respondents)}${anonymous ? ', ja he vastasivat nimettömästi' : ''}.`,
  )
}

function model({ title, version, source, characteristics, scale }: Framework, { importedAt }: Assessment) {
  const { min, max } = scale
  const named = (value: number) =>
    `${value} = ${within(scale.levels.find((level) => level.value === value)?.name.fi ?? '')}`
  return paragraph(
    `Arviointiväline on ”${title.fi}”, versio ${version}.`,
    `Siinä on ${characteristics.length} piirrettä ja asteikko ${min}–${max} (${named(min)}, ${named(max)}).`,
    `Väline perustuu julkaisuun: ${source.citation} ${source.urn}.`,
    importedAt
      ? 'Tulokset on tuotu Spiraali-työkaluun taulukosta.'
      : 'Tulokset on koottu Spiraali-työkalulla.',
  )
}

function levels(rows: ProfileRow[], { overall }: Profile): string {
  const scored = rows.filter(isScored)
  if (scored.length === 0) return 'Yksikään piirre ei saanut tasoa.'
  const { highest, lowest } = extremes(scored)
  const isLow = lowest.some(({ median }) => median <= 3)
  return paragraph(
    coverage(scored.length, overall.coverage?.applicable ?? rows.length),
    overall.mean === null
      ? 'Kokonaiskeskiarvoa ei lasketa, koska arvioituja piirteitä on liian vähän.'
      : `Piirteiden keskiarvojen keskiarvo on ${formatMean(overall.mean, 'fi')}.`,
    lowest.length === 0 && scored.length > 1
      ? `Kaikkien arvioitujen piirteiden mediaani on sama, ${number(scored[0]?.median ?? 0)}.`
      : `Korkeimmalle arvioitiin (suluissa mediaani): ${withMedians(highest)}.`,
    lowest.length > 0 &&
      `${isLow ? 'Eniten kehitettävää on siinä, mikä arvioitiin matalimmalle' : 'Matalimmalle arvioitiin'}: ${withMedians(lowest)}.`,
  )
}

function coverage(scored: number, applicable: number): string {
  if (scored < applicable)
    return `Tason sai ${scored} niistä ${applicable} piirteestä, jotka koskevat innovaatiota.`
  return scored === 1
    ? 'Tason sai ainoa piirre, joka koskee innovaatiota.'
    : `Kaikki ${scored} piirrettä, jotka koskevat innovaatiota, saivat tason.`
}

function spread(rows: Scored[], respondents: number): string {
  if (respondents < 2) return ''
  const { unanimous, similar, scattered, 'two-camps': camps } = byAccord(rows)
  return paragraph(
    unanimous.length > 0 && `Arvioijat olivat yksimielisiä: ${names(unanimous)}.`,
    similar.length > 0 && `Näkemykset olivat samansuuntaisia: ${names(similar)}.`,
    scattered.length > 0 && `Näkemykset hajosivat: ${names(scattered)}.`,
    camps.length > 0 &&
      `Näkemykset jakautuivat kahtia, ja osa arvioi piirteen matalaksi ja osa korkeaksi: ${names(camps)}.`,
  )
}

function agreed(rows: ProfileRow[]): string {
  const settled = rows.flatMap(({ name, agreed: level }) => (level === null ? [] : [`${name} ${level}`]))
  return settled.length === 0
    ? 'Yhteistä näkemystä tasoista ei ole kirjattu.'
    : `Keskustelun jälkeen tiimi kirjasi yhteisen näkemyksensä tasoista: ${listed(settled)}.`
}

function open(rows: ProfileRow[]): string {
  const unsure = rows.filter(({ dontKnowYet }) => dontKnowYet > 0)
  const outside = rows.filter(
    ({ n, dontKnowYet, notApplicable }) => n + dontKnowYet === 0 && notApplicable > 0,
  )
  const wanted = rows
    .filter(({ strengthen }) => strengthen > 0)
    .toSorted((one, other) => other.strengthen - one.strengthen)
  return paragraph(
    unsure.length > 0 &&
      `Epävarmuutta on vielä näissä (suluissa, moniko ei osannut vielä sanoa): ${listed(unsure.map(({ name, dontKnowYet }) => `${name} (${dontKnowYet})`))}.`,
    outside.length > 0 && `Arvioijien mielestä innovaatiota eivät koske: ${names(outside)}.`,
    wanted.length > 0 &&
      `Seuraavaksi halutaan vahvistaa: ${listed(wanted.map(({ name, strengthen }) => `${name} (${people(strengthen)})`))}.`,
  )
}

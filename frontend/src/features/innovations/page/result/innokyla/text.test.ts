import { expect, test } from 'vitest'
import type { Framework, ProfileCharacteristic } from '../../../../../api/contract'
import { innokylaText, refusalOf, type Told } from './text'

const text = (fi: string) => ({ fi, sv: '', en: '' })
const characteristic = (id: string, order: number, fi: string) => ({ id, order, shortName: text(fi) })
const framework = {
  title: text('Sosiaalisten innovaatioiden piirteet lastensuojelussa'),
  version: '2024.1',
  source: { citation: 'Jäppinen ym. 2024. THL.', urn: 'URN:ISBN:978-952-408-260-0' },
  scale: {
    min: 1,
    max: 5,
    levels: [
      { value: 5, name: text('Läpäisee työn') },
      { value: 1, name: text('Ei vielä tunnistettavissa') },
    ],
  },
  characteristics: [
    characteristic('arki', 2, 'Arki'),
    characteristic('idea', 1, 'Uusi idea'),
    characteristic('kesto', 3, 'Kestävyys'),
    characteristic('taso', 4, 'Taso'),
  ],
} as unknown as Framework

const nothing = {
  n: 0,
  distribution: [0, 0, 0, 0, 0],
  median: null,
  q1: null,
  q3: null,
  min: null,
  max: null,
}
const row = (id: string, more: Partial<ProfileCharacteristic>): ProfileCharacteristic => ({
  ...nothing,
  mean: null,
  agreement: null,
  agreed: null,
  notApplicable: 0,
  dontKnowYet: 0,
  strengthen: 0,
  id,
  ...more,
})
const level = (id: string, median: number, more: Partial<ProfileCharacteristic> = {}) =>
  row(id, { n: 6, median, agreement: 0.8, distribution: [0, 0, 3, 3, 0], ...more })

function told(
  characteristics: ProfileCharacteristic[],
  { respondents = 6, overall = {}, assessment = {}, suppressed = undefined as string | undefined } = {},
): Told {
  return {
    innovation: 'Iltaperhe',
    framework,
    assessment: {
      title: 'Kevät 2026',
      state: 'CLOSED',
      anonymous: false,
      openedAt: '2026-04-01T06:00:00Z',
      closedAt: '2026-05-12T09:00:00Z',
      ...assessment,
    },
    profile: {
      respondents,
      suppressed,
      characteristics,
      overall: { mean: 3.25, reason: null, coverage: { scored: 4, applicable: 4 }, ...overall },
    },
  } as unknown as Told
}

const four = [level('idea', 4.5), level('arki', 4), level('kesto', 2), level('taso', 3)]

test('the whole block reads as running text', () => {
  expect(innokylaText(told(four))).toBe(
    [
      'Innovaatio ”Iltaperhe” arvioitiin sen mukaan, miten sosiaalisten innovaatioiden piirteet toteutuvat siinä. Arviointikierros ”Kevät 2026” päättyi 12.5.2026. Arvioijia oli kuusi.',
      'Arviointiväline on ”Sosiaalisten innovaatioiden piirteet lastensuojelussa”, versio 2024.1. Siinä on 4 piirrettä ja asteikko 1–5 (1 = ei vielä tunnistettavissa, 5 = läpäisee työn). Väline perustuu julkaisuun: Jäppinen ym. 2024. THL. URN:ISBN:978-952-408-260-0. Tulokset on koottu Spiraali-työkalulla.',
      'Kaikki 4 piirrettä, jotka koskevat innovaatiota, saivat tason. Piirteiden keskiarvojen keskiarvo on 3,3. Korkeimmalle arvioitiin (suluissa mediaani): uusi idea (4,5) ja arki (4). Eniten kehitettävää on siinä, mikä arvioitiin matalimmalle: kestävyys (2) ja taso (3).',
      'Näkemykset olivat samansuuntaisia: uusi idea, arki, kestävyys ja taso.',
      'Yhteistä näkemystä tasoista ei ole kirjattu.',
      'Tulos on keskustelun apuväline, ei arvosana eikä vertailu muihin innovaatioihin.',
    ].join('\n\n'),
  )
})

test('one assessor is not called a group, and has no spread', () => {
  const alone = innokylaText(told([level('idea', 4, { n: 1, agreement: null })], { respondents: 1 }))
  expect(alone).toContain('Arvioijia oli yksi, joten tulos on yhden ihmisen näkemys.')
  expect(alone).not.toMatch(/Näkemykset|yksimielisiä/)
})

test.each([
  [2, 'Arvioijia oli kaksi.'],
  [10, 'Arvioijia oli kymmenen.'],
  [11, 'Arvioijia oli 11.'],
])('%i assessors are counted as running text counts', (respondents, words) => {
  expect(innokylaText(told(four, { respondents }))).toContain(words)
})

test('an anonymous round says that it was one', () => {
  const anonymous = innokylaText(told(four, { assessment: { anonymous: true } }))
  expect(anonymous).toContain('Arvioijia oli kuusi, ja he vastasivat nimettömästi.')
})

test('what was imported was not gathered with the tool that tells of it', () => {
  const imported = innokylaText(told(four, { assessment: { importedAt: '2026-11-03T12:00:00Z' } }))
  expect(imported).toContain('Tulokset on tuotu Spiraali-työkaluun taulukosta.')
  expect(imported).not.toContain('koottu')
})

test('two camps are said in words, and so is every other way of seeing it', () => {
  const camps = innokylaText(
    told([
      level('idea', 4, { agreement: 1 }),
      level('arki', 3, { agreement: -0.6, distribution: [3, 0, 0, 0, 3] }),
      level('kesto', 3, { agreement: 0.2, distribution: [1, 1, 1, 2, 1] }),
      level('taso', 3, { n: 1, agreement: null }),
    ]),
  )
  expect(camps).toContain('Arvioijat olivat yksimielisiä: uusi idea.')
  expect(camps).toContain('Näkemykset hajosivat: kestävyys.')
  expect(camps).toContain(
    'Näkemykset jakautuivat kahtia, ja osa arvioi piirteen matalaksi ja osa korkeaksi: arki.',
  )
  expect(camps).not.toContain(': taso.')
})

test('agreed scores are the team’s own, and only those that were settled', () => {
  const settled = innokylaText(
    told([level('idea', 4, { agreed: 5 }), level('arki', 4), level('kesto', 2, { agreed: 1 })]),
  )
  expect(settled).toContain('kirjasi yhteisen näkemyksensä tasoista: uusi idea 5 ja kestävyys 1.')
})

test('what nobody knows yet, what does not apply and what is to be strengthened is said with its numbers', () => {
  const open = innokylaText(
    told(
      [
        level('idea', 4, { strengthen: 1 }),
        row('arki', { dontKnowYet: 3 }),
        level('kesto', 2, { strengthen: 4, dontKnowYet: 1 }),
        row('taso', { notApplicable: 6 }),
      ],
      { overall: { mean: null, coverage: { scored: 2, applicable: 3 } } },
    ),
  )
  expect(open).toContain('Tason sai 2 niistä 3 piirteestä, jotka koskevat innovaatiota.')
  expect(open).toContain('Kokonaiskeskiarvoa ei lasketa, koska arvioituja piirteitä on liian vähän.')
  expect(open).toContain('(suluissa, moniko ei osannut vielä sanoa): arki (3) ja kestävyys (1).')
  expect(open).toContain('Arvioijien mielestä innovaatiota eivät koske: taso.')
  expect(open).toContain(
    'Seuraavaksi halutaan vahvistaa: kestävyys (neljä arvioijaa) ja uusi idea (yksi arvioija).',
  )
})

test('characteristics of one median are not set one above another', () => {
  const same = innokylaText(told(['idea', 'arki', 'kesto', 'taso'].map((id) => level(id, 3.5))))
  expect(same).toContain('Kaikkien arvioitujen piirteiden mediaani on sama, 3,5.')
  const tied = innokylaText(told([level('idea', 2), level('arki', 4), level('kesto', 4), level('taso', 4)]))
  expect(tied).toContain('(suluissa mediaani): arki (4), kestävyys (4) ja taso (4).')
  expect(tied).toContain('matalimmalle: uusi idea (2).')
})

test('where all is high, the lowest is not called something to develop', () => {
  expect(innokylaText(told([level('idea', 5), level('arki', 4)]))).toContain(
    'Matalimmalle arvioitiin: arki (4).',
  )
})

test('a round in which nobody could give a level says so', () => {
  const unknown = told([row('idea', { dontKnowYet: 2 })], {
    respondents: 2,
    overall: { mean: null, coverage: null },
  })
  expect(innokylaText(unknown)).toContain('Yksikään piirre ei saanut tasoa.')
})

test('what may not be shown is not written either', () => {
  expect(refusalOf(told(four, { suppressed: 'TOO_FEW_PEOPLE' }))).toBe('TOO_FEW_PEOPLE')
  expect(refusalOf(told(four, { suppressed: 'NOT_REVEALED' }))).toBe('NOT_CLOSED')
  expect(refusalOf(told(four, { assessment: { state: 'OPEN' } }))).toBe('NOT_CLOSED')
  expect(refusalOf(told(four, { respondents: 0 }))).toBe('NOBODY')
  expect(refusalOf(told(four))).toBeNull()
})

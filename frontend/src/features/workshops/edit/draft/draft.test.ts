import { expect, test } from 'vitest'
import type { Workshop } from '../../../../api/workshops/types'
import { bodyOf, copyOf, draftOf, emptyDraft, sameDraft, type Part } from './draft'
import { faultsFrom, faultsIn } from './faults'
import { formingsFor, moved, newTalk, partsOf, withInnovations, withMode } from './parts'

const order = (all: Part[]) => all.map(({ id }) => id).join('')
let made = 0
const newId = () => `new-${(made += 1)}`
const titled = (id: string, more: Partial<Part> = {}): Part => ({
  ...newTalk(id),
  title: { fi: id, sv: '', en: '' },
  ...more,
})
const workshop: Workshop = {
  id: 'w',
  title: 'Syksyn työpaja',
  anonymous: false,
  minimumGroup: null,
  languages: ['fi', 'sv'],
  innovations: ['i'],
  graceSeconds: 60,
  team: { id: 't', name: 'Tiimi' },
  state: 'LIVE',
  code: 'K7QM2X',
  key: 'key',
  createdAt: '2026-11-22T08:00:00Z',
  startedAt: null,
  closedAt: null,
  linked: [{ id: 'i', name: 'Iltaperhe' }],
  mayRun: true,
  mayPlan: true,
  mayDelete: true,
  activities: [
    {
      id: 'a',
      title: { fi: 'Tauko', sv: null, en: null },
      exercise: null,
      minutes: 15,
      innovation: null,
      forming: 'NONE',
      groupSize: null,
      mode: null,
      assessment: null,
      innovationName: null,
      opened: true,
    },
  ],
}

test('what is read is sent back as it was', () => {
  const { title, anonymous, minimumGroup, languages, innovations, graceSeconds } = workshop
  const [{ assessment: _, innovationName: __, opened: ___, ...activity } = {}] = workshop.activities
  expect(bodyOf(draftOf(workshop))).toEqual({
    title,
    anonymous,
    minimumGroup,
    languages,
    innovations,
    graceSeconds,
    activities: [activity],
  })
})

test('a copy has the same agenda under new ids, and nothing of it has begun', () => {
  const copy = copyOf(workshop, 'Kopio', newId)
  expect(copy.activities[0]).toMatchObject({ minutes: '15', opened: false })
  expect(copy.activities[0]?.id).not.toBe('a')
})

test('a form is unsaved from the first letter and not before', () => {
  const draft = draftOf(workshop)
  expect(sameDraft(draft, draftOf(workshop))).toBe(true)
  expect(sameDraft(draft, { ...draft, title: 'Toinen' })).toBe(false)
})

test('of two spirals in a template the first is gone through together', () => {
  const title = { fi: 'x', sv: 'x', en: 'x' }
  const item = { exercise: 'innovation-spiral', minutes: 15, title }
  expect(partsOf({ items: [item, item] }, newId).map(({ mode }) => mode)).toEqual(['TOGETHER', 'FREE'])
  expect(partsOf({ items: [item] }, newId).map(({ mode }) => mode)).toEqual(['FREE'])
})

test('stages are dealt to groups, so dealing them makes groups', () => {
  const dealt = withMode(titled('a', { mode: 'FREE' }), 'DEALT')
  expect(dealt.forming).toBe('ARRIVAL')
  expect(formingsFor(dealt)).not.toContain('NONE')
  expect(withMode(dealt, 'FREE').forming).toBe('ARRIVAL')
})

test('parts change places one by one and never fall off the ends', () => {
  const parts = ['a', 'b', 'c'].map((id) => titled(id))
  expect(order(moved(parts, 'b', -1))).toBe('bac')
  expect(order(moved(parts, 'b', 1))).toBe('acb')
  expect(order(moved(parts, 'a', -1))).toBe('abc')
})

test('an innovation takes its scoring along when it leaves, but not what has begun', () => {
  const activities = [
    titled('a', { innovation: 'i' }),
    titled('b', { innovation: 'i', opened: true }),
    titled('c'),
  ]
  const { activities: left } = withInnovations({ ...emptyDraft, activities }, [])
  expect(left?.map(({ id }) => id)).toEqual(['b', 'c'])
})

test('what is missing is told at its own field', () => {
  const activities = [newTalk('a'), titled('b', { minutes: '0' }), titled('c', { minutes: '12,5' })]
  expect(faultsIn({ ...emptyDraft, team: '', languages: [], activities })).toEqual({
    team: 'TEAM_NEEDED',
    title: 'REQUIRED',
    languages: 'REQUIRED',
    'title-a': 'REQUIRED',
    'minutes-b': 'OUT_OF_RANGE',
    'minutes-c': 'OUT_OF_RANGE',
  })
})

test('what the server finds in a part is shown at that part, wherever it has moved', () => {
  const draft = { ...emptyDraft, activities: [titled('a'), titled('b')] }
  const fault = { pointer: '/activities/1/minutes', code: 'OUT_OF_RANGE', detail: '' }
  expect(faultsFrom([fault], draft)).toEqual({ 'minutes-b': 'OUT_OF_RANGE' })
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Exercise } from '../../api/contract'
import { optionName, optionsOf, promptName, promptsOf } from '../names/names'
import type { Option } from './parts'
import { sheetOf } from './sheet'

const content = '../backend/src/main/resources/content'

const camel = (key: string) => key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The files say `own_additions` where the API says `ownAdditions`. */
function asTold(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTold)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [camel(key), asTold(each)]))
}
const read = (file: string) => asTold(parse(readFileSync(`${content}/${file}`, 'utf8')))
const { exercises } = read('exercises.yaml') as { exercises: Exercise[] }
const { spiral } = read('spiral.yaml') as { spiral: Exercise }

const known: Option[] = ['new-working-idea', 'societal-need'].map((id) => ({
  id,
  label: { plain: `the ${id}` },
}))
const sheet = (id: string) => {
  const exercise = [...exercises, spiral].find((each) => each.id === id)
  if (!exercise) throw new Error(`No exercise ${id}`)
  return sheetOf(exercise, known)
}
const english = (id: string, prompt: string) =>
  promptName(sheet(id), prompt).map((label) => ('en' in label ? label.en : Object.values(label)[0]))
const ids = (id: string, prompt: string) => optionsOf(sheet(id), prompt).map((option) => option.id)
const limits = (id: string) =>
  sheet(id).flatMap((part) => (part.kind === 'texts' || part.kind === 'repeat' ? [part.most] : []))

test('a pair discussion asks two questions of the cards and takes two points of text', () => {
  expect(promptsOf(sheet('pair-discussion'))).toEqual(['recognise', 'strengthen', 'points'])
  expect(ids('pair-discussion', 'recognise')).toHaveLength(8)
  expect(optionName(sheet('pair-discussion'), 'strengthen', 'societal-need')).toEqual({
    plain: 'the societal-need',
  })
  expect(limits('pair-discussion')).toEqual([2])
})

test('the spiral takes fifty notes a stage, stage by stage', () => {
  expect(promptsOf(sheet('innovation-spiral'))).toEqual([
    'needs',
    'ideas',
    'experiments',
    'consolidation',
    'scaling',
    'systemic-change',
  ])
  expect(new Set(limits('innovation-spiral'))).toEqual(new Set([50]))
  expect(english('innovation-spiral', 'needs')).toEqual(['Needs'])
})

test('a checklist without states is one prompt of ticks', () => {
  expect(promptsOf(sheet('wicked-problem-check'))).toEqual(['options'])
  expect(ids('wicked-problem-check', 'options')).toEqual([
    'no-one-alone',
    'not-reducible',
    'needs-many-skills',
  ])
  expect(promptsOf(sheet('trigger-points'))).toEqual(['options', 'additions'])
  expect(limits('trigger-points')).toEqual([10])
})

test('a checklist with states asks each option for its state', () => {
  const prompts = promptsOf(sheet('network-members'))
  expect(prompts).toHaveLength(11)
  expect(prompts.at(-1)).toBe('additions')
  expect(ids('network-members', 'youth-psychiatry')).toEqual(['in', 'wanted', 'not-now'])
})

test('a ladder rates its steps and the steps of a way are told their state', () => {
  expect(promptsOf(sheet('collaboration-ladder'))).toHaveLength(5)
  expect(ids('collaboration-ladder', 'co-producing')).toContain('radical')
  expect(promptsOf(sheet('network-steps'))).toEqual([
    'convene',
    'goal',
    'roles',
    'resources',
    'follow-up',
    'who-with-whom',
    'with-what',
  ])
})

test('a cycle shows its parts and asks for one of its phases', () => {
  expect(promptsOf(sheet('trust-phases'))).toEqual(['where-are-we', 'next'])
  expect(ids('trust-phases', 'where-are-we')).toEqual(['phase-1', 'phase-2'])
})

test('questions take one long text each', () => {
  const inputs = sheet('network-evaluation').map((part) => part.kind === 'text' && part.input)
  expect(inputs).toEqual(['long', 'long', 'long', 'long'])
})

test('a form keeps its warning first and knows lists from single lines', () => {
  expect(sheet('persona-card')[0]?.kind).toBe('notice')
  expect(
    sheet('persona-card')
      .slice(1)
      .map(({ kind }) => kind),
  ).toEqual(['text', 'text', 'texts', 'texts', 'texts', 'texts'])
  expect(sheet('dream-day').find((part) => part.kind === 'text')).toMatchObject({
    prompt: 'year',
    input: 'year',
  })
})

test('what a memo repeats is named by its field, its number and what is asked', () => {
  expect(english('peer-reflection-memo', 'area-news.3.caseload')).toEqual([
    'News from the wellbeing services counties',
    '3',
    'caseload',
  ])
  expect(limits('peer-reflection-memo')).toEqual([20, 20, 20, 20, 20])
})

test('a map of themes and columns is one prompt a cell, a map of layers one a layer', () => {
  expect(promptsOf(sheet('innovation-cluster-map'))).toHaveLength(12)
  expect(english('innovation-cluster-map', 'housing.during-aftercare')).toEqual([
    'Housing',
    'During aftercare',
  ])
  expect(promptsOf(sheet('transition-map'))).toEqual([
    'pressures',
    'old-system',
    'innovations',
    'transition',
    'new-system',
    'signals',
  ])
})

test.each(['safer-event-principles', 'strategic-objectives', 'programme-monitoring'])(
  '%s asks a room nothing',
  (id) => {
    expect(promptsOf(sheet(id))).toEqual([])
  },
)

test.each([...exercises, spiral].map(({ id }) => id))('every prompt and option of %s has a name', (id) => {
  const parts = sheet(id)
  for (const prompt of promptsOf(parts)) {
    expect(promptName(parts, prompt)).not.toEqual([])
    for (const option of optionsOf(parts, prompt)) expect(optionName(parts, prompt, option.id)).not.toBeNull()
  }
})

test('no exercise asks the same thing twice', () => {
  for (const { id } of [...exercises, spiral])
    expect(new Set(promptsOf(sheet(id))).size).toBe(promptsOf(sheet(id)).length)
})

import 'fake-indexeddb/auto'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { MyRoom, RoomActivity, Stage } from '../../api/workshops/types'
import fi from '../../locales/fi.json'
import phone from '../../locales/phone/fi.json'
import type { Session } from '../useSession'
import { RoomPage } from './RoomPage'

const language = createInstance()
const words = { ...fi, ...phone }
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: words } } }))

class Feed extends EventTarget {
  static readonly CLOSED = 2
  static last: Feed
  readyState = 1

  constructor() {
    super()
    Feed.last = this
  }

  close() {
    this.readyState = 2
  }
}

const activity = (id: string, title: string, exercise: string | null): RoomActivity => ({
  id,
  title: { fi: title, sv: null, en: null },
  exercise,
  minutes: 10,
  innovation: null,
  forming: 'NONE',
  groupSize: null,
  mode: null,
  assessment: null,
})
let stage: Stage = {
  workshop: 'w',
  version: 1,
  state: 'LIVE',
  activity: null,
  answering: false,
  revealed: false,
  endsAt: null,
  graceSeconds: 30,
  now: '2026-11-22T10:00:00Z',
  spiralStage: null,
}
const room = (): MyRoom => ({
  workshop: {
    id: 'w',
    title: 'Työpaja',
    anonymous: true,
    languages: ['fi'],
    state: 'LIVE',
    activities: [activity('a', 'Kysymyksiä', 'questions'), activity('b', 'Yhteenveto', null)],
  },
  number: 7,
  name: null,
  language: 'fi',
  rejoinCode: 'R3J01N',
  group: null,
  stars: [],
  stage,
})
const questions = {
  id: 'questions',
  kind: 'questions',
  title: { fi: 'Kysymyksiä', sv: '', en: '' },
  prompts: [{ id: 'q', text: { fi: 'Mitä opitte?', sv: '', en: '' } }],
}

function answerTo(url: string): unknown {
  if (url.endsWith('/me')) return room()
  if (url.includes('/me/answers')) return { own: [], group: [] }
  return url.includes('/exercises/') ? questions : {}
}

function move(to: Partial<Stage>) {
  stage = { ...stage, ...to, version: stage.version + 1 }
  return act(async () => {
    Feed.last.dispatchEvent(new MessageEvent('stage', { data: JSON.stringify(stage) }))
  })
}

const session = { lockOut: vi.fn(), leave: vi.fn() } as unknown as Session

function enter(key: string) {
  render(
    <I18nextProvider i18n={language}>
      <RoomPage place={{ workshop: 'w', seed: key }} session={session} />
    </I18nextProvider>,
  )
  return userEvent.setup()
}

beforeEach(() => {
  vi.stubGlobal('EventSource', Feed)
  vi.stubGlobal('scrollTo', () => {})
  // jsdom draws no dialogs
  HTMLDialogElement.prototype.close ??= () => {}
  vi.stubGlobal('fetch', async ({ url }: Request) => Response.json(answerTo(url)))
  stage = { ...stage, activity: null, answering: false, version: 1 }
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('before the first part one waits calmly, with one’s number', async () => {
  enter('one')
  expect(await screen.findByRole('heading', { name: 'Tervetuloa' })).toBeDefined()
  expect(screen.getByText('7')).toBeDefined()
})

test('a new part takes the focus to its heading and is told politely', async () => {
  enter('two')
  await screen.findByRole('heading', { name: 'Tervetuloa' })
  await move({ activity: 'a', answering: true })
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Kysymyksiä' }))
  expect(screen.getByText('Nyt: Kysymyksiä').getAttribute('role')).toBe('status')
})

test('whoever is writing keeps the page until the pen is lifted', async () => {
  const user = enter('three')
  await screen.findByRole('heading', { name: 'Tervetuloa' })
  await move({ activity: 'a', answering: true })
  const field = await screen.findByRole('textbox', { name: 'Mitä opitte?' })
  await user.type(field, 'Kesken jäänyt lau')
  await move({ activity: 'b' })
  expect(document.activeElement).toBe(field)
  expect(screen.getByText(/Ohjelmassa siirryttiin eteenpäin: Yhteenveto/)).toBeDefined()
  await act(async () => field.blur())
  expect(await screen.findByRole('heading', { name: 'Yhteenveto' })).toBeDefined()
})

test('when answers are no longer taken the fields stay readable and say so', async () => {
  enter('four')
  await screen.findByRole('heading', { name: 'Tervetuloa' })
  await move({ activity: 'a', answering: true })
  await screen.findByRole('textbox', { name: 'Mitä opitte?' })
  await move({ answering: false })
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').readOnly).toBe(true)
  expect(screen.getByText(/ei juuri nyt oteta vastaan/)).toBeDefined()
})

test('the end thanks and says what happens with the answers', async () => {
  enter('five')
  await screen.findByRole('heading', { name: 'Tervetuloa' })
  await move({ state: 'CLOSED' })
  expect(screen.getByRole('heading', { name: 'Kiitos!' })).toBeDefined()
  expect(screen.getByText(/muistio ilman nimiä/)).toBeDefined()
})

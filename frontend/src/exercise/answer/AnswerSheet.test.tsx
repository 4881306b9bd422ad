import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createInstance } from 'i18next'
import { useState } from 'react'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../api/workshops/types'
import fi from '../../locales/fi.json'
import type { Part } from '../sheet/parts'
import { AnswerSheet } from './AnswerSheet'

const language = createInstance()
beforeAll(() => language.use(initReactI18next).init({ lng: 'fi', resources: { fi: { translation: fi } } }))
afterEach(cleanup)

const named = (name: string) => ({ plain: name })
const texts: Part = { kind: 'texts', prompt: 'needs', label: named('Tarpeet'), most: 2 }
const one: Part = {
  kind: 'one',
  prompt: 'convene',
  label: named('Kutsukaa koolle'),
  order: 1,
  options: ['Kesken', 'Tehty'].map((name) => ({ id: name, label: named(name) })),
}
const cards: Part = {
  kind: 'cards',
  prompts: ['recognise', 'strengthen'].map((id) => ({ id, label: named(`${id}?`) })),
  cards: [{ id: 'ecosystem', label: named('Ekosysteemi'), group: 'setting' }],
}
const answer = (id: string, more: Partial<Answer>): Answer => ({
  id,
  activity: 'a',
  prompt: 'needs',
  option: null,
  text: null,
  ...more,
})

type Props = { parts: Part[]; start?: Answer[]; others?: Answer[]; closed?: boolean }
let number = 0

function Sheet({ parts, start = [], others = [], closed = false }: Props) {
  const [own, setOwn] = useState(start)
  const put = (id: string, given: Answer | null) =>
    setOwn((known) => {
      const kept = known.filter((each) => each.id !== id)
      return given ? [...kept, given] : kept
    })
  return (
    <AnswerSheet
      parts={parts}
      answering={{
        own,
        others,
        closed,
        pick: (prompt, option, picked) =>
          put(`${prompt} ${option}`, picked ? answer(`${prompt} ${option}`, { prompt, option }) : null),
        choose: (prompt, option) => put(prompt, option === null ? null : answer(prompt, { prompt, option })),
        write: (id, prompt, text) => put(id, answer(id, { prompt, text })),
        leave: (id) => setOwn((known) => known.filter((each) => each.id !== id || each.text !== '')),
        newId: () => `new ${number++}`,
      }}
    />
  )
}

function draw(props: Props) {
  const user = userEvent.setup()
  render(
    <I18nextProvider i18n={language}>
      <Sheet {...props} />
    </I18nextProvider>,
  )
  return user
}

test('writing in the empty row brings another one and leaves the pen where it is', async () => {
  const user = draw({ parts: [texts] })
  const [row] = screen.getAllByRole('textbox')
  if (row) await user.type(row, 'Vertaistuki')
  expect(document.activeElement).toBe(row)
  expect(screen.getAllByRole<HTMLTextAreaElement>('textbox').map(({ value }) => value)).toEqual([
    'Vertaistuki',
    '',
  ])
})

test('a list that is full offers no more rows and says how many there is room for', () => {
  draw({ parts: [texts], start: [answer('1', { text: 'yksi' }), answer('2', { text: 'kaksi' })] })
  expect(screen.getAllByRole('textbox')).toHaveLength(2)
  expect(screen.getByText('Tähän mahtuu 2 tekstiä.')).toBeDefined()
})

test('a removed text can be taken back', async () => {
  const user = draw({ parts: [texts], start: [answer('1', { text: 'tärkeä' })] })
  await user.click(screen.getByRole('button', { name: /Poista Tarpeet, 1/ }))
  await user.click(screen.getByRole('button', { name: 'Kumoa' }))
  expect(screen.getByDisplayValue('tärkeä')).toBeDefined()
})

test('closed, texts can be read and not changed, and nothing is offered', async () => {
  const user = draw({ parts: [texts, one], start: [answer('1', { text: 'tallessa' })], closed: true })
  await user.type(screen.getByRole('textbox'), ' lisää')
  expect(screen.getByDisplayValue('tallessa')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tehty' }).disabled).toBe(true)
})

test('a choice can be taken back', async () => {
  const user = draw({ parts: [one] })
  await user.click(screen.getByRole('radio', { name: 'Tehty' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tehty' }).checked).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Poista valinta' }))
  expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
})

test('a card takes both marks apart from each other and tells what the partner marked', async () => {
  const others = [answer('theirs', { prompt: 'strengthen', option: 'ecosystem' })]
  const user = draw({ parts: [cards], others })
  const card = screen.getByRole('group', { name: 'Ekosysteemi' })
  await user.click(screen.getByRole('checkbox', { name: 'Tunnistamme' }))
  const marks = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)
  expect(marks).toEqual([true, false])
  expect(card.textContent).toContain('Myös 1 muu ryhmästänne')
})

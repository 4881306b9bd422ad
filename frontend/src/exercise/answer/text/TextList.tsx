import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/action/Button'
import { VisuallyHidden } from '../../../ui/text/VisuallyHidden'
import type { Texts } from '../../sheet/parts'
import { useLabel } from '../../names/useNames'
import { textsAt, type Answering, type Row } from '../answering'
import { Note } from './Note'
import { Others } from './Others'
import { Suggestions } from './Suggestions'
import styles from '../answer.module.css'

type Props = { part: Texts; answering: Answering; name?: string }

/** One's texts at a prompt, each a row of its own, and an empty one to write the next. */
export function TextList({ part, answering, name }: Props) {
  const { t } = useTranslation()
  const label = useLabel()
  const list = useRef<HTMLDivElement>(null)
  const [blank, setBlank] = useState(answering.newId)
  const [gone, setGone] = useState<Row | null>(null)
  const rows = textsAt(answering.own, part.prompt)
  // The empty row becomes one's own with its first letter, under the same key, so the pen stays in it.
  if (rows.some(({ id }) => id === blank)) setBlank(answering.newId())

  const named = (number: number) => t('exercise.row', { name: name ?? label(part.label), number })
  const hasRoom = rows.length < part.most
  const remove = (row: Row) => {
    answering.write(row.id, part.prompt, '')
    answering.leave(row.id)
    setGone(row)
    list.current?.focus()
  }
  const undo = (row: Row) => {
    answering.write(row.id, part.prompt, row.text)
    answering.leave(row.id)
    setGone(null)
    list.current?.focus()
  }
  const shown = hasRoom && !answering.closed ? [...rows, { id: blank, text: '' }] : rows
  return (
    <div className={styles.list} ref={list} tabIndex={-1} role="group" aria-label={name ?? label(part.label)}>
      {shown.map(({ id, text }, index) => (
        <div key={id} className={styles.row}>
          <Note
            name={named(index + 1)}
            text={text}
            closed={answering.closed}
            placeholder={t('exercise.write')}
            onWrite={(written) => answering.write(id, part.prompt, written)}
            onLeave={() => answering.leave(id)}
          />
          {id !== blank && !answering.closed && (
            <Button variant="quiet" onClick={() => remove({ id, text })}>
              {t('exercise.remove')} <VisuallyHidden>{named(index + 1)}</VisuallyHidden>
            </Button>
          )}
        </div>
      ))}
      <div role="status">
        {gone && !answering.closed && (
          <p className={styles.gone}>
            {t('exercise.removed')}{' '}
            <Button variant="quiet" onClick={() => undo(gone)}>
              {t('exercise.undo')}
            </Button>
          </p>
        )}
      </div>
      {!hasRoom && <p className={styles.small}>{t('exercise.full', { count: part.most })}</p>}
      {hasRoom && part.suggestions && !answering.closed && (
        <Suggestions
          suggestions={part.suggestions}
          taken={rows.map(({ text }) => text)}
          onTake={(text) => answering.write(answering.newId(), part.prompt, text)}
        />
      )}
      <Others answering={answering} prompt={part.prompt} />
    </div>
  )
}

import { useState } from 'react'
import { useLabel } from '../../names/useNames'
import type { SingleText } from '../../sheet/parts'
import { textsAt, type Answering } from '../answering'
import { Note } from './Note'
import { Others } from './Others'
import styles from '../answer.module.css'

type Props = { part: SingleText; answering: Answering; name?: string }

/** One text to one prompt. Short ones grow too: what fits a line on a desk takes three on a phone. */
export function SingleTextField({ part, answering, name }: Props) {
  const label = useLabel()
  const [made] = useState(answering.newId)
  const own = textsAt(answering.own, part.prompt)[0] ?? { id: made, text: '' }
  const write = (text: string) => answering.write(own.id, part.prompt, text)
  const leave = () => answering.leave(own.id)
  const title = name ?? label(part.label)
  const isFigure = part.input === 'year' || part.input === 'number'
  return (
    <div className={styles.list}>
      {isFigure ? (
        <input
          className={styles.figure}
          aria-label={title}
          inputMode="numeric"
          autoComplete="off"
          readOnly={answering.closed}
          value={own.text}
          onChange={(event) => write(event.target.value)}
          onBlur={leave}
        />
      ) : (
        <Note
          name={title}
          text={own.text}
          tall={part.input === 'long'}
          closed={answering.closed}
          onWrite={write}
          onLeave={leave}
        />
      )}
      <Others answering={answering} prompt={part.prompt} />
    </div>
  )
}

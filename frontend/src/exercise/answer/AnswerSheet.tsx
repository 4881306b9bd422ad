import { useLabel } from '../names/useNames'
import type { Part } from '../sheet/parts'
import type { Answering } from './answering'
import { CardTable } from './choice/CardTable'
import { PickMany } from './choice/PickMany'
import { PickOne } from './choice/PickOne'
import { RepeatFields } from './text/RepeatFields'
import { SingleTextField } from './text/SingleTextField'
import { TextList } from './text/TextList'
import { Shown } from '../sheet/Shown'
import styles from './answer.module.css'

type Props = { parts: Part[]; answering: Answering }

/** A sheet to be filled in: every part of an exercise with native controls, from the top down. */
export function AnswerSheet({ parts, answering }: Props) {
  return (
    <div className={styles.sheet}>
      {parts.map((part) => (
        <Piece
          key={'prompt' in part ? `${part.kind} ${part.prompt}` : partKey(part)}
          part={part}
          answering={answering}
        />
      ))}
    </div>
  )
}

const partKey = (part: Part) => JSON.stringify('label' in part ? [part.kind, part.label] : part.kind)

function Piece({ part, answering }: { part: Part; answering: Answering }) {
  const label = useLabel()
  switch (part.kind) {
    case 'cards':
      return <CardTable part={part} answering={answering} />
    case 'many':
      return <PickMany part={part} answering={answering} />
    case 'one':
      return <PickOne part={part} answering={answering} />
    case 'texts':
      return (
        <section>
          <h2 className={styles.heading}>{label(part.label)}</h2>
          <TextList part={part} answering={answering} />
        </section>
      )
    case 'text':
      return (
        <section>
          <h2 className={styles.heading}>{label(part.label)}</h2>
          <SingleTextField part={part} answering={answering} />
        </section>
      )
    case 'repeat':
      return <RepeatFields part={part} answering={answering} />
    case 'map':
      return part.rows.map((row) => (
        <section key={label(row.label)}>
          <h2 className={styles.heading}>{label(row.label)}</h2>
          {row.cells.map((cell) => (
            <div key={cell.prompt} className={styles.cell}>
              <p className={styles.asked}>{label(cell.label)}</p>
              <TextList
                part={cell}
                answering={answering}
                name={`${label(row.label)}, ${label(cell.label)}`}
              />
            </div>
          ))}
        </section>
      ))
    default:
      return <Shown part={part} heading="h2" />
  }
}

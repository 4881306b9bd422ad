import { Shown } from '../sheet/Shown'
import { useLabel } from '../names/useNames'
import type { Part } from '../sheet/parts'
import { Lines } from './Lines'
import { PaperCards } from './PaperCards'
import { PaperMap } from './PaperMap'
import { Boxes } from './Boxes'
import styles from './paper.module.css'

/** The same sheet for pens: boxes to tick and lines to write on. */
export function PaperSheet({ parts }: { parts: Part[] }) {
  return (
    <div className={styles.sheet}>
      {parts.map((part) => (
        <Piece key={JSON.stringify(part)} part={part} />
      ))}
    </div>
  )
}

// As many lines as a room fills in, not as many as it may.
const lines = { short: 1, year: 1, number: 1, period: 1, long: 4 } as const
const listed = 4
const repeated = 3

function Piece({ part }: { part: Part }) {
  const label = useLabel()
  switch (part.kind) {
    case 'cards':
      return <PaperCards part={part} />
    case 'many':
      return <Boxes title={label(part.label)} options={part.options} />
    case 'one':
      return <Boxes title={label(part.label)} order={part.order} options={part.options} inRow />
    case 'texts':
      return (
        <section className={styles.part}>
          <h3>{label(part.label)}</h3>
          {part.question && <p className={styles.question}>{label(part.question)}</p>}
          <Lines count={Math.min(part.most, listed)} />
        </section>
      )
    case 'text':
      return (
        <section className={styles.part}>
          <h3>{label(part.label)}</h3>
          <Lines count={lines[part.input]} />
        </section>
      )
    case 'repeat':
      return (
        <section className={styles.part}>
          <h3>{label(part.label)}</h3>
          <table className={styles.grid}>
            <thead>
              <tr>
                {part.fields.map(({ id, label: field }) => (
                  <th key={id}>{label(field)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: repeated }, (_, row) => (
                <tr key={row}>
                  {part.fields.map(({ id }) => (
                    <td key={id} aria-hidden="true" />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )
    case 'map':
      return <PaperMap part={part} />
    default:
      return <Shown part={part} heading="h3" />
  }
}

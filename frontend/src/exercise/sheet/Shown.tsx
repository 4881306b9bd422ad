import { Notice } from '../../ui/feedback/Notice'
import { useLabel } from '../names/useNames'
import type { Said, Shown as ShownList } from './parts'
import styles from './shown.module.css'

type Props = { part: Said | ShownList; heading: 'h2' | 'h3' }

/** The parts of a sheet that are only read. */
export function Shown({ part, heading: Heading }: Props) {
  const label = useLabel()
  switch (part.kind) {
    case 'list':
      return (
        <section className={styles.shown}>
          <Heading className={styles.heading}>{label(part.label)}</Heading>
          <ul>
            {part.items.map((item) => (
              <li key={item.id}>
                {label(item.label)}
                {item.about && <span className={styles.about}> – {label(item.about)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )
    case 'notice':
      return (
        <Notice kind="warning">
          <p>{label(part.label)}</p>
        </Notice>
      )
    case 'prompt':
      return <p className={styles.prompt}>{label(part.label)}</p>
    default:
      return <p className={styles.note}>{label(part.label)}</p>
  }
}

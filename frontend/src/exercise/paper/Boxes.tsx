import { useLabel } from '../names/useNames'
import type { Option } from '../sheet/parts'
import styles from './paper.module.css'

type Props = { title: string; options: Option[]; order?: number | null; inRow?: boolean }

export function Boxes({ title, options, order = null, inRow = false }: Props) {
  const label = useLabel()
  return (
    <section className={styles.part}>
      <h3>
        {order !== null && `${order}. `}
        {title}
      </h3>
      <ul className={inRow ? `${styles.boxes} ${styles.inRow}` : styles.boxes}>
        {options.map((option) => (
          <li key={option.id}>
            <span className={styles.box} aria-hidden="true" /> {label(option.label)}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useLabel } from '../names/useNames'
import type { Cells } from '../sheet/parts'
import styles from './paper.module.css'

export function PaperMap({ part }: { part: Cells }) {
  const label = useLabel()
  return (
    <table className={`${styles.grid} ${styles.map}`}>
      <thead>
        <tr>
          <td aria-hidden="true" />
          {part.columns.map((column) => (
            <th key={column.id} scope="col">
              {label(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map((row) => (
          <tr key={label(row.label)}>
            <th scope="row">{label(row.label)}</th>
            {row.cells.map((cell) => (
              <td key={cell.prompt} aria-hidden="true" />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

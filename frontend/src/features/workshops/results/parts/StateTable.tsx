import type { CSSProperties } from 'react'
import { fullOf, lengthOf } from '../../../../chart/pairs/pairs'
import { VisuallyHidden } from '../../../../ui/text/VisuallyHidden'
import type { StateRow } from '../sheet/sections'
import styles from './parts.module.css'

type Props = { caption: string; states: { id: string; name: string }[]; rows: StateRow[] }

/** One line a step, one column a state; the fuller a cell, the more said so. */
export function StateTable({ caption, states, rows }: Props) {
  return (
    <div className={styles.states}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{caption}</VisuallyHidden>
            </th>
            {states.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.counts.map((count, at) => (
                <td key={states[at]?.id} data-none={count === 0 || undefined}>
                  <span
                    className={styles.share}
                    style={{ '--share': `${lengthOf(count, fullOf(row.counts, 0))}%` } as CSSProperties}
                  >
                    {count}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

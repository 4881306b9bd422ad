import type { CSSProperties } from 'react'
import { groupPaint } from '../../chart/palette'
import { useLabel } from '../names/useNames'
import type { Cards } from '../sheet/parts'
import styles from './paper.module.css'

/** The cards as a table: one box for each question beside each card. */
export function PaperCards({ part }: { part: Cards }) {
  const label = useLabel()
  return (
    <table className={styles.cards}>
      <thead>
        <tr>
          <td aria-hidden="true" />
          {part.prompts.map((prompt) => (
            <th key={prompt.id} scope="col">
              {label(prompt.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.cards.map((card) => (
          <tr key={card.id}>
            <th
              scope="row"
              className={styles.card}
              style={{ '--group': groupPaint(card.group ?? '') } as CSSProperties}
            >
              {label(card.label)}
              {card.about && <span className={styles.about}>{label(card.about)}</span>}
            </th>
            {part.prompts.map((prompt) => (
              <td key={prompt.id} className={styles.tick} aria-hidden="true">
                <span className={styles.box} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

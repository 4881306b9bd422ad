import { groupPaint } from '../palette'
import type { PairsRow, PairsWords } from './pairs'
import './pairs.css'

type PairsTableProps = { caption: string; rows: PairsRow[]; words: PairsWords & { card: string } }

/** The same numbers to be read one by one. */
export function PairsTable({ caption, rows, words }: PairsTableProps) {
  return (
    <table className="pairs-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.card}</th>
          <th scope="col">{words.recognise}</th>
          <th scope="col">{words.strengthen}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" style={{ borderInlineStartColor: groupPaint(row.group) }}>
              {row.name}
            </th>
            <td>{row.recognise}</td>
            <td>{row.strengthen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

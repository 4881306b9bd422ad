import { fullOf, lengthOf } from './pairs'
import { Bar } from './Bar'
import './pairs.css'

type CountBarsProps = {
  label: string
  rows: { id: string; name: string; count: number }[]
  /** how many have answered: the length of a full bar */
  answered: number
  /** what is counted, for those who hear the rows */
  word: string
}

/** How many picked each option. */
export function CountBars({ label, rows, answered, word }: CountBarsProps) {
  const full = fullOf(
    rows.map(({ count }) => count),
    answered,
  )
  return (
    <figure className="pairs" aria-label={label}>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="pairs-row" data-single>
            <p className="pairs-name">{row.name}</p>
            <Bar bar="recognise" count={row.count} length={lengthOf(row.count, full)} word={word} />
          </li>
        ))}
      </ul>
    </figure>
  )
}

import { groupPaint } from '../palette'
import { Bar } from './Bar'
import { fullOf, lengthOf, type PairsRow, type PairsWords } from './pairs'
import './pairs.css'

type PairedBarsProps = {
  label: string
  rows: PairsRow[]
  /** how many pairs have answered: the length of a full bar */
  answered: number
  words: PairsWords & { answered: string }
}

/** Two bars a card: what is recognised and, in the warm hue, what should grow stronger. */
export function PairedBars({ label, rows, answered, words }: PairedBarsProps) {
  const full = fullOf(
    rows.flatMap(({ recognise, strengthen }) => [recognise, strengthen]),
    answered,
  )
  return (
    <figure className="pairs" aria-label={label}>
      <p className="pairs-legend">
        <span>
          <i className="pairs-sample" data-bar="recognise" />
          {words.recognise}
        </span>
        <span>
          <i className="pairs-sample" data-bar="strengthen" />
          {words.strengthen}
        </span>
        <span className="pairs-answered">{words.answered}</span>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="pairs-row" style={{ borderInlineStartColor: groupPaint(row.group) }}>
            <p className="pairs-name">{row.name}</p>
            <div className="pairs-bars">
              <Bar
                bar="recognise"
                count={row.recognise}
                length={lengthOf(row.recognise, full)}
                word={words.recognise}
              />
              <Bar
                bar="strengthen"
                count={row.strengthen}
                length={lengthOf(row.strengthen, full)}
                word={words.strengthen}
              />
            </div>
          </li>
        ))}
      </ul>
    </figure>
  )
}

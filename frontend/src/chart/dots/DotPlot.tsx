import { useTranslation } from 'react-i18next'
import { formatNumber, formatRange } from '../number'
import { groupPaint } from '../palette'
import { spread } from '../profile/profile'
import { DotsLegend } from './DotsLegend'
import { DotScale, DotTrack } from './DotTrack'
import { heightOf, packingOf, type DotRow, type Packing } from './dots'
import './dots.css'

type Props = {
  label: string
  rows: DotRow[]
  groups: { id: string; name: string }[]
}

/** A dot an innovation at its median, stacked: where many are alike and where they differ, and nobody's place by name. */
export function DotPlot({ label, rows, groups }: Props) {
  const packing = packingOf(rows)
  const stack = heightOf(rows, packing)
  const present = groups.filter(({ id }) => rows.some((row) => row.group === id))
  return (
    <figure className="dots" aria-label={label}>
      <DotsLegend />
      {present.map((group) => (
        <section
          key={group.id}
          className="dots-group"
          style={{ borderInlineStartColor: groupPaint(group.id) }}
        >
          <div className="dots-row dots-head">
            <h4>{group.name}</h4>
            <DotScale />
          </div>
          <ul>
            {rows
              .filter((row) => row.group === group.id)
              .map((row) => (
                <Row key={row.id} row={row} packing={packing} stack={stack} />
              ))}
          </ul>
        </section>
      ))}
    </figure>
  )
}

function Row({ row, packing, stack }: { row: DotRow; packing: Packing; stack: number }) {
  const { t, i18n } = useTranslation()
  const { median, q1, q3 } = row
  const middle = spread(q1, q3)
  return (
    <li className="dots-row">
      <p className="dots-name">{row.name}</p>
      {median === null ? (
        <p className="dots-none">{t(row.n === 0 ? 'chart.dots.none' : 'chart.dots.few')}</p>
      ) : (
        <>
          <DotTrack row={row} packing={packing} stack={stack} />
          <p className="dots-value">
            <span>
              <strong>{t('chart.bars.median', { value: formatNumber(median, i18n.language) })}</strong>
              {middle &&
                `, ${t('chart.bars.quartiles', { range: formatRange(middle.from, middle.to, i18n.language) })}`}
            </span>
            <span>{t('chart.dots.innovations', { count: row.n })}</span>
          </p>
        </>
      )}
    </li>
  )
}

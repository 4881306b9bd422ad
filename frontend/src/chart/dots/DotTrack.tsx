import { groupPaint, paint } from '../palette'
import { along, spread } from '../profile/profile'
import { dotsAt, taken, type DotRow, type Packing } from './dots'

const LEVELS = [1, 2, 3, 4, 5]
/** Above the tallest stack, so that the middle half reads as a ground and not as a frame. */
const HEADROOM = 0.2
/** Of the pitch: what is left between two dots. */
const FILLED = 0.43

type Props = {
  row: DotRow
  packing: Packing
  /** of every row, in em */
  stack: number
}

/** Places are per cent of the scale and sizes are em: nothing has to be measured, on paper neither. */
export function DotTrack({ row, packing, stack }: Props) {
  const hue = groupPaint(row.group)
  const height = stack + HEADROOM
  const half = spread(row.q1, row.q3)
  const extremes = spread(row.min, row.max)
  return (
    <svg className="dots-track" style={{ blockSize: `${height}em` }} aria-hidden>
      {half && (
        <rect
          className="dots-half"
          x={`${along(half.from)}%`}
          width={`${along(half.to) - along(half.from)}%`}
          y="0"
          height="100%"
          fill={hue}
          fillOpacity={0.16}
          stroke={hue}
          strokeOpacity={0.16}
          strokeWidth={4}
        />
      )}
      {LEVELS.map((level) => (
        <line key={level} {...across(level)} className="dots-level" y1="0" y2="100%" stroke={paint.line} />
      ))}
      <line className="dots-base" x1="0" x2="100%" y1="100%" y2="100%" stroke={paint.edge} />
      {extremes && (
        <line
          className="dots-extremes"
          x1={`${along(extremes.from)}%`}
          x2={`${along(extremes.to)}%`}
          y1="100%"
          y2="100%"
          stroke={hue}
          strokeWidth={3}
        />
      )}
      {row.median !== null && (
        <line
          className="dots-median"
          {...across(row.median)}
          y1="-7"
          y2="100%"
          stroke={hue}
          strokeWidth={3}
        />
      )}
      {taken(row).map(({ value, innovations }) => (
        <svg key={value} x={`${along(value)}%`} overflow="visible">
          {dotsAt(innovations, packing).map(({ dx, up }) => (
            <circle
              key={`${dx} ${up}`}
              className="dots-dot"
              cx={`${dx}em`}
              cy={`${height - up}em`}
              r={`${packing.pitch * FILLED}em`}
              fill={hue}
              stroke={paint.paper}
              strokeWidth={1}
            />
          ))}
        </svg>
      ))}
    </svg>
  )
}

const across = (level: number) => ({ x1: `${along(level)}%`, x2: `${along(level)}%` })

export function DotScale() {
  return (
    <svg className="dots-track dots-scale" aria-hidden>
      {LEVELS.map((level) => (
        <text key={level} x={`${along(level)}%`} y="80%" textAnchor="middle" fill={paint.inkSoft}>
          {level}
        </text>
      ))}
    </svg>
  )
}

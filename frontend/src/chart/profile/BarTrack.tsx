import type { ReactNode } from 'react'
import { AgreedMarker, ValueMarker } from '../drawing/Marker'
import { paint, seriesStyles } from '../palette'
import { along, columnHeights, spread, type ProfileRow } from './profile'

const LEVELS = [1, 2, 3, 4, 5]
const MIDDLE = '50%'
const QUARTILES_TOP = '28%'
const QUARTILES_HEIGHT = '44%'

/** Lengths are per cent, so that the bar is right before anything is measured, and on paper. */
export function BarTrack({ row, median }: { row: ProfileRow; median: number }) {
  const extremes = spread(row.min, row.max)
  const quartiles = spread(row.q1, row.q3)
  return (
    <svg className="bars-track" aria-hidden>
      {LEVELS.map((level) => (
        <line key={level} className="radar-ring" {...across(level)} y1="0" y2="100%" stroke={paint.line} />
      ))}
      {extremes && (
        <>
          <line className="radar-line" {...between(extremes)} stroke={paint.lake} strokeWidth={1.5} />
          {[...new Set([extremes.from, extremes.to])].map((level) => (
            <line
              key={level}
              className="radar-line"
              {...across(level)}
              y1="32%"
              y2="68%"
              stroke={paint.lake}
              strokeWidth={1.5}
            />
          ))}
        </>
      )}
      {quartiles && (
        <rect
          className="bars-quartiles"
          x={`${along(quartiles.from)}%`}
          width={`${along(quartiles.to) - along(quartiles.from)}%`}
          y={QUARTILES_TOP}
          height={QUARTILES_HEIGHT}
          rx={2}
          fill={paint.lake}
          fillOpacity={0.3}
        />
      )}
      {row.agreed !== null && (
        <At level={row.agreed}>
          <AgreedMarker at={{ x: 0, y: 0 }} />
        </At>
      )}
      <At level={median}>
        <ValueMarker at={{ x: 0, y: 0 }} style={seriesStyles[0]} />
      </At>
    </svg>
  )
}

function across(level: number) {
  return { x1: `${along(level)}%`, x2: `${along(level)}%` }
}

function between({ from, to }: { from: number; to: number }) {
  return { x1: `${along(from)}%`, x2: `${along(to)}%`, y1: MIDDLE, y2: MIDDLE }
}

function At({ level, children }: { level: number; children: ReactNode }) {
  return (
    <svg x={`${along(level)}%`} y={MIDDLE} overflow="visible">
      {children}
    </svg>
  )
}

export function LevelScale() {
  return (
    <svg className="bars-track bars-scale">
      {LEVELS.map((level) => (
        <text key={level} x={`${along(level)}%`} y="80%" textAnchor="middle" fill={paint.inkSoft}>
          {level}
        </text>
      ))}
    </svg>
  )
}

const COLUMN = 9
const TALLEST = 24

/** How many gave each level: tells two camps from one at a glance. */
export function ColumnsOf({ distribution }: { distribution: number[] }) {
  return (
    <svg className="bars-columns" viewBox={`0 0 ${distribution.length * COLUMN} ${TALLEST + 2}`} aria-hidden>
      {columnHeights(distribution).map((height, i) => (
        <rect
          key={LEVELS[i]}
          className="bars-column"
          x={i * COLUMN + 1}
          y={TALLEST * (1 - height)}
          width={COLUMN - 2}
          height={height * TALLEST + 2}
          fill={height === 0 ? paint.line : paint.inkSoft}
        />
      ))}
    </svg>
  )
}

import { useId } from 'react'
import { groupPaint, paint } from '../palette'
import { HIGHEST_LEVEL, LOWEST_LEVEL, angleOf, pointAt, radiusOf } from '../radar/polar'
import type { RadarLayout } from '../radar/layout'
import type { RadarGroup } from '../series'

const LEVELS = Array.from({ length: HIGHEST_LEVEL }, (_, i) => LOWEST_LEVEL + i)

export function Rings({ rim }: { rim: number }) {
  return LEVELS.map((level) => (
    <circle
      key={level}
      className={level === HIGHEST_LEVEL ? 'radar-ring radar-rim' : 'radar-ring'}
      r={radiusOf(level, rim)}
      fill="none"
      stroke={level === HIGHEST_LEVEL ? paint.edge : paint.line}
      strokeWidth={level === HIGHEST_LEVEL ? 1.25 : 1}
    />
  ))
}

/** Between the last axis and the first: the one direction in which no marker ever stands. */
export function RingNumbers({ layout, axes }: { layout: RadarLayout; axes: number }) {
  return LEVELS.map((level) => {
    const { x, y } = pointAt(angleOf(-0.5, axes), radiusOf(level, layout.rim))
    return (
      <text
        key={level}
        className="radar-ring-number"
        x={x}
        y={y}
        dy="0.34em"
        textAnchor="middle"
        fontSize={layout.ringSize}
        fill={paint.inkSoft}
        stroke={paint.dial}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {level}
      </text>
    )
  })
}

type GroupRimProps = { layout: RadarLayout; groups: RadarGroup[] }

export function GroupRim({ layout, groups }: GroupRimProps) {
  const id = useId()
  return layout.arcs.map((arc, i) => (
    <g key={arc.namePath} className="radar-group">
      {arc.paths.map((path) => (
        <path
          key={path}
          className="radar-arc"
          d={path}
          fill="none"
          stroke={groupPaint(arc.group)}
          strokeWidth={layout.arcWidth}
          strokeLinecap="round"
        />
      ))}
      {layout.names && (
        <>
          <path id={`${id}${i}`} d={arc.namePath} fill="none" />
          <text
            className="radar-group-name"
            fontSize={layout.names.groupSize}
            fontWeight={650}
            letterSpacing="0.02em"
            fill={groupPaint(arc.group)}
            textAnchor="middle"
          >
            <textPath href={`#${id}${i}`} startOffset="50%">
              {groups.find((group) => group.id === arc.group)?.name}
            </textPath>
          </text>
        </>
      )}
    </g>
  ))
}

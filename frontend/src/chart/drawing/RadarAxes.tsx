import type { KeyboardEvent } from 'react'
import { groupPaint, paint } from '../palette'
import { LINE_HEIGHT } from '../radar/labels'
import type { RadarLayout } from '../radar/layout'
import { angleOf, pointAt, sectorPath } from '../radar/polar'
import type { RadarAxis } from '../series'

/** Only a chart on a page has one; an exported picture is still. */
export type Interaction = {
  /** the axis whose numbers are shown */
  active: number | null
  /** the chart's one tab stop */
  tabStop: number
  sentences: string[]
  point: (axis: number | null) => void
  focus: (axis: number | null) => void
  onKeyDown: (event: KeyboardEvent<SVGGElement>) => void
}

type RadarAxesProps = { layout: RadarLayout; axes: RadarAxis[]; interaction: Interaction | null }

export function RadarAxes({ layout, axes, interaction }: RadarAxesProps) {
  return axes.map((axis, i) => (
    <g
      key={axis.id}
      className="radar-axis"
      data-active={interaction?.active === i || undefined}
      {...(interaction && interactive(interaction, i))}
    >
      <path d={sectorPath(i, axes.length, layout.reach)} fill="transparent" />
      <path className="radar-sector" d={sectorPath(i, axes.length, layout.outside + 8)} fill="transparent" />
      <Spoke layout={layout} angle={angleOf(i, axes.length)} />
      {layout.names ? (
        <Name layout={layout} axis={i} />
      ) : (
        <Disc layout={layout} axis={i} group={axis.group} />
      )}
    </g>
  ))
}

function interactive(interaction: Interaction, axis: number) {
  return {
    role: 'img',
    'aria-label': interaction.sentences[axis],
    tabIndex: interaction.tabStop === axis ? 0 : -1,
    onFocus: () => interaction.focus(axis),
    onBlur: () => interaction.focus(null),
    onPointerEnter: () => interaction.point(axis),
    onPointerLeave: () => interaction.point(null),
    onKeyDown: interaction.onKeyDown,
  }
}

/** Starts away from the centre, which is no level. */
function Spoke({ layout, angle }: { layout: RadarLayout; angle: number }) {
  const from = pointAt(angle, layout.rim * 0.08)
  const to = pointAt(angle, layout.rim)
  return <line className="radar-spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke={paint.line} />
}

function Name({ layout, axis }: { layout: RadarLayout; axis: number }) {
  const label = layout.names?.labels[axis]
  if (!label) return null
  return (
    <>
      <rect
        className="radar-focus"
        x={label.left - 6}
        y={label.top - 4}
        width={label.right - label.left + 12}
        height={label.bottom - label.top + 8}
        rx={5}
        fill="none"
      />
      <text className="radar-name" fontSize={label.size} fill={paint.ink} textAnchor={label.anchor}>
        {label.lines.map((line, i) => (
          <tspan key={line} x={label.x} y={label.top + label.size * (0.94 + i * LINE_HEIGHT)}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  )
}

function Disc({ layout, axis, group }: { layout: RadarLayout; axis: number; group: string }) {
  const disc = layout.discs[axis]
  if (!disc) return null
  return (
    <>
      <circle className="radar-focus" cx={disc.x} cy={disc.y} r={disc.radius + 5} fill="none" />
      <circle
        className="radar-disc"
        cx={disc.x}
        cy={disc.y}
        r={disc.radius}
        fill={paint.dial}
        stroke={groupPaint(group)}
        strokeWidth={2}
      />
      <text
        className="radar-disc-number"
        x={disc.x}
        y={disc.y}
        dy="0.34em"
        fontSize={14}
        fontWeight={650}
        fill={paint.ink}
        textAnchor="middle"
      >
        {axis + 1}
      </text>
    </>
  )
}

import { useMemo } from 'react'
import { useRoom } from '../drawing/useRoom'
import { fontStack, paint } from '../palette'
import { beadOf, beads, corePath, discOf, lineOf, stationOf, stretchPath, type Spiral } from './figure'
import type { SpiralLabel } from './label'
import { layoutSpiral } from './layout'
import './figure.css'

export type SpiralStage = {
  id: string
  name: string
  /** how many notes, for drawing and in words */
  notes: number
  count: string
}
type SpiralFigureProps = {
  label: string
  stages: SpiralStage[]
  /** the stage all are at, where there is one */
  current?: string | null
  /** `wall` is read from ten metres and fills the height it is given */
  size?: 'page' | 'wall'
}
const sizes = { page: { name: 17, largest: 230 }, wall: { name: 20, largest: 600 } }

/** The mark grown up: a turn of the line for each stage, a bead for each note. Stages without notes stay calm. */
export function SpiralFigure({ label, stages, current = null, size = 'page' }: SpiralFigureProps) {
  const { ref, room } = useRoom()
  const { name, largest } = sizes[size]
  const layout = useMemo(
    () => layoutSpiral(numbered(stages), size === 'wall' ? room : { ...room, height: 0 }, name, largest),
    [stages, room, size, name, largest],
  )
  const { view, radius, offset } = layout
  const spiral = { stages: stages.length, radius, offset }
  return (
    <figure className="spiral" data-size={size} aria-label={label}>
      <div ref={ref} className="spiral-drawing">
        <svg
          viewBox={`${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`}
          fontFamily={fontStack}
          aria-hidden
        >
          <path
            className="spiral-core"
            data-empty={stages[0]?.notes === 0 || undefined}
            d={corePath(spiral)}
            fill="none"
            strokeWidth={lineOf(radius)}
          />
          {stages.map((stage, at) => (
            <Stretch key={stage.id} stage={stage} at={at} spiral={spiral} />
          ))}
          {stages.map((stage, at) => (
            <g key={stage.id} className="spiral-stage" {...marksOf(stage, current)}>
              <Station at={at} spiral={spiral} isCurrent={stage.id === current} />
              {layout.labels[at] && <Name label={layout.labels[at]} size={layout.nameSize} />}
            </g>
          ))}
        </svg>
      </div>
      <ol className="spiral-spoken">
        {stages.map((stage) => (
          <li key={stage.id} aria-current={stage.id === current ? 'step' : undefined}>
            {stage.name}: {stage.count}
          </li>
        ))}
      </ol>
    </figure>
  )
}

const marksOf = (stage: SpiralStage, current: string | null) => ({
  'data-current': stage.id === current || undefined,
  'data-empty': stage.notes === 0 || undefined,
})

/** The number ties a name to its place on the line. */
const numbered = (stages: SpiralStage[]) =>
  stages.map(({ name, count }, at) => ({ name: `${at + 1}\u00a0${name}`, count }))

type Part = { at: number; spiral: Spiral }

function Stretch({ stage, at, spiral }: Part & { stage: SpiralStage }) {
  const size = beadOf(spiral.radius)
  return (
    <g className="spiral-stretch" data-empty={stage.notes === 0 || undefined}>
      <path d={stretchPath(at, spiral)} fill="none" strokeWidth={lineOf(spiral.radius)} />
      {beads(stage.notes, at, spiral).map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={size} fill={paint.lake} />
      ))}
    </g>
  )
}

function Station({ at, spiral, isCurrent }: Part & { isCurrent: boolean }) {
  const { x, y } = stationOf(at, spiral)
  const disc = discOf(spiral.radius)
  return (
    <>
      {isCurrent && <circle className="spiral-halo" cx={x} cy={y} r={disc * 1.42} />}
      <circle className="spiral-disc" cx={x} cy={y} r={disc} />
      <text className="spiral-number" x={x} y={y} dy="0.35em" fontSize={disc * 1.2} textAnchor="middle">
        {at + 1}
      </text>
    </>
  )
}

function Name({ label, size }: { label: SpiralLabel; size: number }) {
  return (
    <text className="spiral-name" y={label.y} fontSize={size} textAnchor={label.anchor}>
      {label.lines.map((line, at) => (
        <tspan
          key={line}
          className={at < label.named ? 'spiral-called' : 'spiral-count'}
          x={label.x}
          dy={at && '1.22em'}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

import { groupPaint, paint } from './palette'
import { radiusOf } from './radar/polar'
import { seriesShape, type SeriesShape, type Value } from './radar/radar'
import { wholeArcs } from './radar/rim'

const RIM = 38
const ARC = 45
const RINGS = [2, 4]

type RadarThumbnailProps = {
  /** null or all null: no closed round yet */
  values: Value[] | null
  /** the group of each axis */
  groups: string[]
  size?: number
  /** Without a label the thumbnail is decoration beside words that say the same. */
  label?: string
}

/** A radar the size of a stamp: its outline, its gaps, nothing to read off. */
export function RadarThumbnail({ values, groups, size = 72, label }: RadarThumbnailProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  const shape = values?.some((value) => value !== null) ? seriesShape(values, RIM) : null
  return (
    <svg className="radar-thumbnail" viewBox="-50 -50 100 100" width={size} height={size} {...named}>
      <circle
        className="radar-plate radar-rim"
        r={RIM}
        fill={paint.dial}
        stroke={shape ? paint.line : paint.edge}
        strokeWidth={1.25}
        strokeDasharray={shape ? undefined : '3 3.6'}
      />
      {RINGS.map((level) => (
        <circle key={level} className="radar-ring" r={radiusOf(level, RIM)} fill="none" stroke={paint.line} />
      ))}
      {wholeArcs(groups, ARC).map((arc) => (
        <path
          key={arc.group}
          className="radar-arc"
          d={arc.paths.join('')}
          fill="none"
          stroke={groupPaint(arc.group)}
          strokeWidth={4}
          strokeOpacity={shape ? 1 : 0.45}
        />
      ))}
      {shape && <Outline shape={shape} />}
    </svg>
  )
}

function Outline({ shape }: { shape: SeriesShape }) {
  return (
    <>
      <path className="radar-area" d={shape.area} fill={paint.lake} fillOpacity={0.2} />
      <g fill="none" stroke={paint.lake} strokeLinejoin="round" strokeLinecap="round">
        {shape.lines.map((line) => (
          <path key={line} className="radar-line" d={line} strokeWidth={2.75} />
        ))}
        {shape.bridges.map((bridge) => (
          <path key={bridge} className="radar-line" d={bridge} strokeWidth={1.25} strokeDasharray="0.5 4" />
        ))}
      </g>
      {lonely(shape).map((mark) => (
        <circle key={mark.axis} className="radar-marker" cx={mark.x} cy={mark.y} r={3.25} fill={paint.lake} />
      ))}
    </>
  )
}

/** A value between two gaps has no line to be seen by. */
function lonely(shape: SeriesShape) {
  const [gaps, axes] = [shape.gaps, shape.gaps.length + shape.marks.length]
  const isGap = (axis: number) => gaps.includes((axis + axes) % axes)
  return shape.marks.filter(({ axis }) => isGap(axis - 1) && isGap(axis + 1))
}

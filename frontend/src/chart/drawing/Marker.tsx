import { symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape'
import { paint, type SeriesStyle } from '../palette'
import type { Point } from '../radar/polar'

const shapes = {
  circle: symbol(symbolCircle, 82)() ?? '',
  square: symbol(symbolSquare, 92)() ?? '',
  triangle: symbol(symbolTriangle, 74)() ?? '',
}
const smallShapes = {
  circle: symbol(symbolCircle, 62)() ?? '',
  square: symbol(symbolSquare, 60)() ?? '',
  triangle: symbol(symbolTriangle, 56)() ?? '',
}
const diamond = 'M0,-9.5L9.5,0L0,9.5L-9.5,0Z'

function moveTo({ x, y }: Point): string {
  return `translate(${x.toFixed(2)} ${y.toFixed(2)})`
}

/** A value: circles and triangles are full, squares hollow, so that shapes on one spot stay readable. */
export function ValueMarker({ at, style }: { at: Point; style: SeriesStyle }) {
  const hollow = style.marker === 'square'
  return (
    <path
      className={hollow ? 'radar-marker radar-hollow' : 'radar-marker'}
      d={shapes[style.marker]}
      transform={moveTo(at)}
      fill={hollow ? paint.dial : style.paint}
      stroke={hollow ? style.paint : paint.dial}
      strokeWidth={hollow ? 2.25 : 1.5}
    />
  )
}

/** No value: the series' own shape, hollow and broken. */
export function GapMarker({ at, style }: { at: Point; style: SeriesStyle }) {
  return (
    <path
      className="radar-marker radar-hollow"
      d={smallShapes[style.marker]}
      transform={moveTo(at)}
      fill={paint.paper}
      stroke={style.paint}
      strokeWidth={1.75}
      strokeDasharray="2.6 1.9"
    />
  )
}

/** Large enough to be seen around the marker of the same level. */
export function AgreedMarker({ at }: { at: Point }) {
  return (
    <path
      className="radar-marker radar-hollow"
      d={diamond}
      transform={moveTo(at)}
      fill={paint.dial}
      stroke={paint.ink}
      strokeWidth={1.75}
      strokeLinejoin="round"
    />
  )
}

export function StrengthenFlag({ at }: { at: Point }) {
  return (
    <g className="radar-flag" transform={moveTo(at)}>
      <path d="M-3.5,7V-7.5" stroke={paint.accent} strokeWidth={1.75} strokeLinecap="round" />
      <path d="M-3.5,-7.5L6,-4L-3.5,-0.5Z" fill={paint.accent} stroke={paint.accent} strokeLinejoin="round" />
    </g>
  )
}

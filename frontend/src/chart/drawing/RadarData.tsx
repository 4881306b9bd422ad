import { useId } from 'react'
import { seriesStyles, paint } from '../palette'
import { bandShape, marksOf, seriesShape, type Value } from '../radar/radar'
import type { RadarBand, RadarSeries } from '../series'
import { AgreedMarker, ValueMarker } from './Marker'

type RadarDataProps = {
  series: RadarSeries[]
  band: RadarBand | null
  agreed: Value[]
  rim: number
}

/** Everything that stands for a value; the first series lies on top. */
export function RadarData({ series, band, agreed, rim }: RadarDataProps) {
  const id = useId()
  const backToFront = series.toReversed()
  return (
    <g className="radar-data" pointerEvents="none" mask={`url(#${id})`}>
      <mask id={id} maskUnits="userSpaceOnUse" x={-2 * rim} y={-2 * rim} width={4 * rim} height={4 * rim}>
        <circle
          className="radar-sweep"
          r={rim * 0.6}
          fill="none"
          stroke="#fff"
          strokeWidth={rim * 1.2}
          pathLength={1}
        />
      </mask>
      {series.length === 1 && <Area values={band?.lower ?? series[0]?.values ?? []} rim={rim} />}
      {band && <Band band={band} rim={rim} />}
      {backToFront.map((each) => (
        <SeriesLine key={each.id} series={each} rim={rim} />
      ))}
      {marksOf(agreed, rim).map((mark) => (
        <AgreedMarker key={mark.axis} at={mark} />
      ))}
      {backToFront.map((each) => (
        <g key={each.id}>
          {marksOf(each.values, rim).map((mark) => (
            <ValueMarker key={mark.axis} at={mark} style={seriesStyles[each.style]} />
          ))}
        </g>
      ))}
    </g>
  )
}

/** Under the line, or under the band where there is one: two tones on top of each other would read as a third. */
function Area({ values, rim }: { values: Value[]; rim: number }) {
  return (
    <path className="radar-area" d={seriesShape(values, rim).area} fill={paint.lake} fillOpacity={0.08} />
  )
}

function SeriesLine({ series, rim }: { series: RadarSeries; rim: number }) {
  const shape = seriesShape(series.values, rim)
  const style = seriesStyles[series.style]
  return (
    <g fill="none" stroke={style.paint} strokeLinejoin="round" strokeLinecap="round">
      {shape.lines.map((line) => (
        <path
          key={line}
          className="radar-line"
          d={line}
          strokeWidth={style.width}
          strokeDasharray={style.dash}
        />
      ))}
      {shape.bridges.map((bridge) => (
        <path key={bridge} className="radar-line" d={bridge} strokeWidth={1.5} strokeDasharray="0.5 5" />
      ))}
    </g>
  )
}

function Band({ band, rim }: { band: RadarBand; rim: number }) {
  const shape = bandShape(band.lower, band.upper, rim)
  return (
    <g className="radar-band">
      {shape.areas.map((area) => (
        <path key={area} className="radar-band-area" d={area} fill={paint.lake} fillOpacity={0.2} />
      ))}
      {shape.edges.map((edge) => (
        <path
          key={edge}
          className="radar-band-edge"
          d={edge}
          fill="none"
          stroke={paint.lake}
          strokeOpacity={0.35}
        />
      ))}
      {shape.whiskers.map(({ axis, from, to }) => (
        <line
          key={axis}
          className="radar-whisker"
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          stroke={paint.lake}
          strokeOpacity={0.28}
          strokeWidth={12}
        />
      ))}
    </g>
  )
}

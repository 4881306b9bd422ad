import { AgreedMarker, GapMarker, StrengthenFlag, ValueMarker } from '../drawing/Marker'
import { paint, seriesStyles } from '../palette'
import type { RadarSeries } from '../series'
import './reading.css'

const MIDDLE = { x: 0, y: 0 }

type SeriesSampleProps = {
  style: RadarSeries['style']
  /** the marker alone, without its line */
  marker?: boolean
}

export function SeriesSample({ style, marker = false }: SeriesSampleProps) {
  const { paint: stroke, dash, width } = seriesStyles[style]
  return (
    <svg className="radar-sample" viewBox={marker ? '-8 -9 16 18' : '-20 -9 40 18'} aria-hidden>
      {!marker && (
        <line
          className="radar-line"
          x1={-19}
          x2={19}
          y1={0}
          y2={0}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dash}
        />
      )}
      <ValueMarker at={MIDDLE} style={seriesStyles[style]} />
    </svg>
  )
}

export function BandSample() {
  return (
    <svg className="radar-sample" viewBox="-20 -9 40 18" aria-hidden>
      <rect
        className="radar-band-area"
        x={-18}
        y={-7}
        width={36}
        height={14}
        fill={paint.lake}
        fillOpacity={0.2}
      />
      <path className="radar-band-edge" d="M-18,-7H18M-18,7H18" stroke={paint.lake} strokeOpacity={0.35} />
    </svg>
  )
}

export function AgreedSample() {
  return (
    <svg className="radar-sample" viewBox="-10 -11 20 22" aria-hidden>
      <AgreedMarker at={MIDDLE} />
    </svg>
  )
}

export function GapSample({ style }: { style: RadarSeries['style'] }) {
  return (
    <svg className="radar-sample" viewBox="-8 -9 16 18" aria-hidden>
      <GapMarker at={MIDDLE} style={seriesStyles[style]} />
    </svg>
  )
}

export function StrengthenSample() {
  return (
    <svg className="radar-sample" viewBox="-8 -10 16 20" aria-hidden>
      <StrengthenFlag at={MIDDLE} />
    </svg>
  )
}

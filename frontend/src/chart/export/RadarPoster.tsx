import type { ReactNode } from 'react'
import { AgreedMarker, GapMarker, StrengthenFlag, ValueMarker } from '../drawing/Marker'
import { RadarFigure, type RadarContent } from '../drawing/RadarFigure'
import { fontStack, paint, seriesStyles } from '../palette'
import { layoutRadar } from '../radar/layout'
import { estimateWidth, wrap, type Measure } from '../radar/text'
import { isStrengthened, type RadarSeries } from '../series'
import { placeLegend } from './poster'

/** In the reader's language. */
export type PosterWords = {
  title: string
  description: string
  agreed: string
  strengthen: string
  notScored: string
}

const WIDTH = 1040
const PADDING = 32
const TITLE = 24
const TEXT = 15
/** The reader's program may lack our font; others run wider, and labels must not touch then either. */
const roomy: Measure = (text, size) => estimateWidth(text, size) * 1.1

/** The radar as a picture that explains itself: title, legend, drawing. */
export function RadarPoster({ content, words }: { content: RadarContent; words: PosterWords }) {
  const inner = WIDTH - 2 * PADDING
  const groupNames = Object.fromEntries(content.groups.map(({ id, name }) => [id, name]))
  const layout = layoutRadar({ width: inner, axes: content.axes, groupNames, measure: roomy })
  const title = wrap(words.title, inner, TITLE, roomy) ?? [words.title]
  const entries = legendOf(content, words)
  const places = placeLegend(
    entries.map((entry) => entry.name),
    inner,
    TEXT,
    roomy,
  )
  const legendTop = PADDING + title.length * TITLE * 1.25 + 16
  const figureTop = legendTop + (places.at(-1)?.y ?? 0) + 34
  const figureHeight = layout.view.bottom - layout.view.top
  const height = figureTop + figureHeight + PADDING
  return (
    <svg role="img" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} fontFamily={fontStack}>
      <title>{words.title}</title>
      <desc>{words.description}</desc>
      <rect width={WIDTH} height={height} fill={paint.paper} />
      {title.map((line, i) => (
        <text
          key={line}
          x={PADDING}
          y={PADDING + TITLE * (0.8 + i * 1.25)}
          fontSize={TITLE}
          fontWeight={650}
          fill={paint.ink}
        >
          {line}
        </text>
      ))}
      {entries.map((entry, i) => (
        <g
          key={entry.name}
          transform={`translate(${PADDING + (places[i]?.x ?? 0)} ${legendTop + (places[i]?.y ?? 0)})`}
        >
          <g transform="translate(20 0)">{entry.sample}</g>
          <text x={48} dy="0.34em" fontSize={TEXT} fill={paint.ink}>
            {entry.name}
          </text>
        </g>
      ))}
      <RadarFigure
        content={content}
        layout={layout}
        x={PADDING}
        y={figureTop}
        width={inner}
        height={figureHeight}
      />
    </svg>
  )
}

type Entry = { name: string; sample: ReactNode }

function legendOf({ series, band, agreed = [], axes }: RadarContent, words: PosterWords): Entry[] {
  const middle = { x: 0, y: 0 }
  const gap = series.find((each) => each.values.includes(null))
  return [
    ...series.map((each) => ({ name: each.name, sample: <Line series={each} /> })),
    ...(band
      ? [
          {
            name: band.name,
            sample: <rect x={-18} y={-7} width={36} height={14} fill={paint.lake} fillOpacity={0.2} />,
          },
        ]
      : []),
    ...(agreed.some((level) => level !== null)
      ? [{ name: words.agreed, sample: <AgreedMarker at={middle} /> }]
      : []),
    ...(axes.some(isStrengthened)
      ? [{ name: words.strengthen, sample: <StrengthenFlag at={middle} /> }]
      : []),
    ...(gap
      ? [{ name: words.notScored, sample: <GapMarker at={middle} style={seriesStyles[gap.style]} /> }]
      : []),
  ]
}

function Line({ series }: { series: RadarSeries }) {
  const style = seriesStyles[series.style]
  return (
    <>
      <path d="M-19,0H19" stroke={style.paint} strokeWidth={style.width} strokeDasharray={style.dash} />
      <ValueMarker at={{ x: 0, y: 0 }} style={style} />
    </>
  )
}

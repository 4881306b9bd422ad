import type { SVGProps } from 'react'
import { fontStack, paint, seriesStyles } from '../palette'
import type { RadarLayout } from '../radar/layout'
import { seriesShape, type Value } from '../radar/radar'
import { isStrengthened, type RadarAxis, type RadarBand, type RadarGroup, type RadarSeries } from '../series'
import { GapMarker, StrengthenFlag } from './Marker'
import { outsideMarks } from './outside'
import { RadarAxes, type Interaction } from './RadarAxes'
import { RadarData } from './RadarData'
import { GroupRim, RingNumbers, Rings } from './RadarDial'
import './figure.css'

export type RadarContent = {
  axes: RadarAxis[]
  groups: RadarGroup[]
  series: RadarSeries[]
  band?: RadarBand | null
  /** the agreed levels, in the axes' order */
  agreed?: Value[]
}

type RadarFigureProps = SVGProps<SVGSVGElement> & {
  content: RadarContent
  layout: RadarLayout
  interaction?: Interaction | null
}

/** The drawing alone, from a finished layout. */
export function RadarFigure({ content, layout, interaction = null, ...svg }: RadarFigureProps) {
  const { axes, groups, series, band = null, agreed = [] } = content
  const { left, top, right, bottom } = layout.view
  const marks = outsideMarks(
    series.map((each) => seriesShape(each.values, layout.rim).gaps),
    axes.map(isStrengthened),
    layout.outside,
  )
  return (
    <svg
      className="radar-figure"
      viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
      fontFamily={fontStack}
      {...svg}
    >
      <circle className="radar-plate" r={layout.rim} fill={paint.dial} />
      <g pointerEvents="none">
        <Rings rim={layout.rim} />
        <GroupRim layout={layout} groups={groups} />
      </g>
      <RadarAxes layout={layout} axes={axes} interaction={interaction} />
      <RadarData series={series} band={band} agreed={agreed} rim={layout.rim} />
      <g pointerEvents="none">
        <RingNumbers layout={layout} axes={axes.length} />
        {marks.map((mark) => {
          const shown = mark.kind === 'gap' ? series[mark.series] : null
          const key = `${mark.axis} ${shown?.id ?? 'flag'}`
          if (!shown) return <StrengthenFlag key={key} at={mark} />
          return <GapMarker key={key} at={mark} style={seriesStyles[shown.style]} />
        })}
      </g>
    </svg>
  )
}

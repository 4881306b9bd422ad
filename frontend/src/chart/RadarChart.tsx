import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { RadarFigure, type RadarContent } from './drawing/RadarFigure'
import { useRadarLayout } from './drawing/useRadarLayout'
import { readAxis } from './reading/reading'
import { RadarLegend } from './reading/RadarLegend'
import { RadarList } from './reading/RadarList'
import { RadarReading } from './reading/RadarReading'
import { useWords } from './reading/useWords'
import { walk } from './reading/walk'
import './reading/reading.css'

type RadarChartProps = RadarContent & {
  /** What the picture shows, said before its axes. */
  label: string
  legend?: boolean
}

/** A profile as a radar: one tab stop, arrow keys walk the axes, each axis read out as a sentence. */
export function RadarChart({ label, legend = true, ...content }: RadarChartProps) {
  const { t } = useTranslation()
  const words = useWords()
  const [tabStop, setTabStop] = useState(0)
  const [focused, setFocused] = useState<number | null>(null)
  const [pointedAt, setPointedAt] = useState<number | null>(null)
  // A finger that is lifted points nowhere; what it touched keeps the focus and stays shown.
  const active = pointedAt ?? focused
  const { axes, groups } = content
  const { ref, layout } = useRadarLayout(axes, groups)
  const readings = axes.map((_, axis) => readAxis(axis, content, words))

  function onKeyDown(event: KeyboardEvent<SVGGElement>) {
    const next = walk(event.key, tabStop, axes.length)
    if (next === null) return
    event.preventDefault()
    event.currentTarget.parentElement?.querySelectorAll<SVGGElement>('.radar-axis')[next]?.focus()
  }

  const interaction = {
    active,
    tabStop,
    sentences: readings.map((reading) => reading.sentence),
    point: setPointedAt,
    focus: (axis: number | null) => {
      setFocused(axis)
      if (axis !== null) setTabStop(axis)
    },
    onKeyDown,
  }
  return (
    <figure className="radar" aria-label={label}>
      {legend && <RadarLegend content={content} />}
      <div ref={ref} className="radar-drawing">
        <RadarFigure
          content={content}
          layout={layout}
          interaction={interaction}
          role="group"
          aria-label={t('chart.axes')}
          style={{ maxInlineSize: layout.names ? undefined : '27rem' }}
        />
      </div>
      <RadarReading
        reading={active === null ? null : (readings[active] ?? null)}
        group={active === null ? null : (axes[active]?.group ?? null)}
      />
      {!layout.names && <RadarList content={content} words={words} active={active} />}
    </figure>
  )
}

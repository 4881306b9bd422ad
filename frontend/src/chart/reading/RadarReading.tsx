import { useTranslation } from 'react-i18next'
import { groupPaint } from '../palette'
import type { Reading } from './reading'
import { SeriesSample } from './Sample'

type RadarReadingProps = { reading: Reading | null; group: string | null }

/** Beneath the chart, always as tall: nothing below moves while one walks the axes. */
export function RadarReading({ reading, group }: RadarReadingProps) {
  const { t } = useTranslation()
  if (reading === null || group === null) {
    return (
      <div className="radar-reading">
        <p className="radar-hint">{t('chart.hint')}</p>
      </div>
    )
  }
  return (
    <div className="radar-reading">
      <div className="radar-reading-facts" style={{ borderInlineStartColor: groupPaint(group) }}>
        <p className="radar-reading-name">
          <span className="radar-reading-position">{reading.position}</span> {reading.name}
        </p>
        <ul>
          {reading.facts.map((fact) => (
            <li key={fact.key}>
              {fact.series && <SeriesSample style={fact.series.style} marker />}
              {fact.term !== null && <span className="radar-term">{fact.term}</span>}{' '}
              <strong>{fact.value}</strong>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

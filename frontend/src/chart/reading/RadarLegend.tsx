import { useTranslation } from 'react-i18next'
import type { RadarContent } from '../drawing/RadarFigure'
import { isStrengthened } from '../series'
import { AgreedSample, BandSample, GapSample, SeriesSample, StrengthenSample } from './Sample'

/** Only what is in the picture is explained. */
export function RadarLegend({ content }: { content: RadarContent }) {
  const { t } = useTranslation()
  const { series, band, agreed = [], axes } = content
  const withGap = series.find((each) => each.values.includes(null))
  return (
    <ul className="radar-legend">
      {series.map((each) => (
        <li key={each.id}>
          <SeriesSample style={each.style} />
          {each.name}
        </li>
      ))}
      {band && (
        <li>
          <BandSample />
          {band.name}
        </li>
      )}
      {agreed.some((level) => level !== null) && (
        <li>
          <AgreedSample />
          {t('chart.agreed')}
        </li>
      )}
      {axes.some(isStrengthened) && (
        <li>
          <StrengthenSample />
          {t('chart.strengthen')}
        </li>
      )}
      {withGap && (
        <li>
          <GapSample style={withGap.style} />
          {t('chart.notScored')}
        </li>
      )}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import { paint } from '../palette'
import { AgreedSample, SeriesSample } from '../reading/Sample'
import { ColumnsOf } from './BarTrack'
import '../reading/reading.css'

const EXAMPLE = [1, 0, 2, 4, 2]

export function BarsLegend({ agreed }: { agreed: boolean }) {
  const { t } = useTranslation()
  return (
    <ul className="radar-legend">
      <li>
        <SeriesSample style={0} marker />
        {t('chart.bars.legend.median')}
      </li>
      <li>
        <svg className="radar-sample" viewBox="-20 -9 40 18" aria-hidden>
          <rect
            className="bars-quartiles"
            x={-18}
            y={-7}
            width={36}
            height={14}
            rx={2}
            fill={paint.lake}
            fillOpacity={0.3}
          />
        </svg>
        {t('chart.bars.legend.quartiles')}
      </li>
      <li>
        <svg className="radar-sample" viewBox="-20 -9 40 18" aria-hidden>
          <path
            className="radar-line"
            d="M-18,0H18M-18,-5V5M18,-5V5"
            fill="none"
            stroke={paint.lake}
            strokeWidth={1.5}
          />
        </svg>
        {t('chart.bars.legend.extremes')}
      </li>
      {agreed && (
        <li>
          <AgreedSample />
          {t('chart.agreed')}
        </li>
      )}
      <li>
        <ColumnsOf distribution={EXAMPLE} />
        {t('chart.bars.legend.distribution')}
      </li>
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import { paint } from '../palette'

export function DotsLegend() {
  const { t } = useTranslation()
  return (
    <ul className="dots-legend">
      <li>
        <svg viewBox="0 0 16 16" aria-hidden>
          <circle cx="8" cy="8" r="4.5" fill={paint.inkSoft} />
        </svg>
        {t('chart.dots.legend.dot')}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden>
          <line x1="8" x2="8" y1="1" y2="15" stroke={paint.inkSoft} strokeWidth="2.5" />
        </svg>
        {t('chart.dots.legend.median')}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden>
          <rect x="0" y="2" width="16" height="12" rx="2" fill={paint.inkSoft} fillOpacity="0.25" />
        </svg>
        {t('chart.bars.legend.quartiles')}
      </li>
      <li>
        <svg viewBox="0 0 16 16" aria-hidden>
          <line x1="0" x2="16" y1="9" y2="9" stroke={paint.inkSoft} strokeWidth="3" />
        </svg>
        {t('chart.bars.legend.extremes')}
      </li>
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import { formatNumber, formatRange } from './number'
import { groupPaint } from './palette'
import { accordOf } from './profile/agreement'
import { BarTrack, ColumnsOf, LevelScale } from './profile/BarTrack'
import { BarsLegend } from './profile/BarsLegend'
import type { ProfileRow } from './profile/profile'
import { StrengthenSample } from './reading/Sample'
import './profile/bars.css'

type ProfileBarsProps = { label: string; rows: ProfileRow[] }

/** The radar's numbers along straight lines, where lengths can be compared. */
export function ProfileBars({ label, rows }: ProfileBarsProps) {
  return (
    <figure className="bars" aria-label={label}>
      <BarsLegend agreed={rows.some((row) => row.agreed !== null)} />
      <div className="bars-row bars-head" aria-hidden>
        <LevelScale />
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="bars-row" style={{ borderInlineStartColor: groupPaint(row.group) }}>
            <p className="bars-name">
              {row.name}
              {row.strengthen > 0 && <Wished by={row.strengthen} />}
            </p>
            {row.median === null ? <Unscored row={row} /> : <Scored row={row} median={row.median} />}
          </li>
        ))}
      </ul>
    </figure>
  )
}

function Scored({ row, median }: { row: ProfileRow; median: number }) {
  const { t, i18n } = useTranslation()
  const spoken = [
    t('chart.bars.median', { value: formatNumber(median, i18n.language) }),
    row.q1 !== null && row.q3 !== null
      ? t('chart.bars.quartiles', { range: formatRange(row.q1, row.q3, i18n.language) })
      : null,
    row.agreed === null ? null : `${t('chart.agreed')} ${row.agreed}`,
  ]
  const found = accordOf(row.agreement, row.distribution)
  const accord = found === 'too-few' ? [] : [t(`chart.accord.${found}`)]
  return (
    <>
      <span className="bars-spoken">{spoken.filter((part) => part !== null).join(', ')}</span>
      <BarTrack row={row} median={median} />
      <span className="bars-value" aria-hidden>
        {formatNumber(median, i18n.language)}
      </span>
      <ColumnsOf distribution={row.distribution} />
      <span className="bars-meta">{[t('chart.assessors', { count: row.n }), ...accord].join(', ')}</span>
    </>
  )
}

function Wished({ by }: { by: number }) {
  const { t } = useTranslation()
  return (
    <>
      {'\u00a0'}
      <StrengthenSample />
      <span className="bars-spoken">{t('chart.wantToStrengthen', { count: by })}</span>
    </>
  )
}

function Unscored({ row }: { row: ProfileRow }) {
  const { t } = useTranslation()
  return (
    <p className="bars-unscored">
      {t('chart.notScored')}
      {row.notApplicable > 0 && <span>{t('chart.bars.notApplicable', { count: row.notApplicable })}</span>}
      {row.dontKnowYet > 0 && <span>{t('chart.bars.dontKnowYet', { count: row.dontKnowYet })}</span>}
    </p>
  )
}

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Framework } from '../../../../../api/contract'
import type { ProfileRow } from '../../../../../chart/profile/profile'
import { axesOf, bandOf, gapOf, type Gap } from '../../../../../chart/profile/rows'
import { RadarChart } from '../../../../../chart/RadarChart'
import type { RadarSeries } from '../../../../../chart/series'
import { useLocalized } from '../../../../../ui/text/localized'
import type { Submitted } from '../../../reads'
import { OverlayPicker } from './OverlayPicker'
import { gapsIn, levelsOf, picked } from './picture'
import { useAssessorName } from '../useAssessorName'
import styles from '../results.module.css'

type Props = { framework: Framework; rows: ProfileRow[]; sheets: Submitted[]; label: string }

// The radar tells three lines apart without colour; the median is one of them.
const OVERLAID = 2

/** The group's median with its spread, and up to two assessors' own answers over it. */
export function Picture({ framework, rows, sheets, label }: Props) {
  const { t, i18n } = useTranslation()
  const localized = useLocalized()
  const nameOf = useAssessorName()
  const [picks, setPicks] = useState<string[]>([])
  const fixed = useMemo(
    () => ({
      axes: axesOf(framework.characteristics, rows, localized),
      groups: framework.groups.map(({ id, name }) => ({ id, name: localized(name) })),
    }),
    // oxlint-disable-next-line react/exhaustive-deps
    [framework, rows, i18n.language],
  )
  const reason = (gap: Gap | null) => gap && t(`chart.gap.${gap}`)
  // Of one assessor it would be wrong to say that nobody has answered.
  const ownReason = (gap: Gap | null) => (gap === 'unanswered' ? t('sheet.review.noAnswer') : reason(gap))
  const median: RadarSeries = {
    id: 'median',
    name: t('chart.median'),
    values: rows.map((row) => row.median),
    gapReasons: rows.map((row) => reason(gapOf(row))),
    style: 0,
  }
  const overlaid = picks.flatMap((pick, index): RadarSeries[] => {
    const sheet = sheets.find(({ place }) => place === pick)
    if (!sheet?.scores) return []
    const values = levelsOf(framework, sheet.scores)
    const gapReasons = gapsIn(framework, sheet.scores).map(ownReason)
    return [{ id: pick, name: nameOf(sheet), values, gapReasons, style: index === 0 ? 1 : 2 }]
  })
  return (
    <div className={styles.picture}>
      {sheets.some(({ scores }) => scores) && (
        <OverlayPicker
          sheets={sheets}
          picks={picks}
          limit={OVERLAID}
          onPick={(pick) => setPicks(picked(picks, pick, OVERLAID))}
        />
      )}
      <RadarChart
        {...fixed}
        series={[median, ...overlaid]}
        band={bandOf(rows, t('chart.spread'))}
        agreed={rows.map((row) => row.agreed)}
        label={label}
      />
    </div>
  )
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Framework, Round } from '../../../../../api/contract'
import type { ProfileRow } from '../../../../../chart/profile/profile'
import { axesOf, bandOf, gapOf, rowsOf } from '../../../../../chart/profile/rows'
import type { RadarSeries } from '../../../../../chart/series'
import { useLocalized } from '../../../../../ui/text/localized'
import type { Shown } from './SeriesPicker'

/** What the radar is given: the picked series, each with the one style it has throughout the page. */
export function usePicture(framework: Framework, latest: Round, earlier: Round | undefined, shown: Shown) {
  const { t, i18n } = useTranslation()
  const say = useLocalized()
  const { characteristics, groups } = framework
  // The radar lays out its labels anew whenever its axes are new objects.
  const fixed = useMemo(() => {
    const rows = rowsOf(characteristics, latest.profile.characteristics, say)
    return {
      rows,
      axes: axesOf(characteristics, rows, say),
      groups: groups.map(({ id, name }) => ({ id, name: say(name) })),
    }
    // oxlint-disable-next-line react/exhaustive-deps
  }, [framework, latest.profile, i18n.language])

  const medianOf = (round: Round, rows: ProfileRow[], name: string, style: 0 | 1): RadarSeries => ({
    id: round.assessment.id,
    name,
    values: rows.map((row) => row.median),
    gapReasons: rows.map(gapOf).map((gap) => gap && t(`chart.gap.${gap}`)),
    style,
  })
  const earlierMedian = (round: Round) => {
    const rows = rowsOf(characteristics, round.profile.characteristics, say)
    return medianOf(round, rows, t('result.earlierMedian', { title: round.assessment.title }), 1)
  }
  const { rows, ...words } = fixed
  const series = [
    ...(shown.median ? [medianOf(latest, rows, t('chart.median'), 0)] : []),
    ...(earlier ? [earlierMedian(earlier)] : []),
  ]
  const agreed = rows.map((row) => row.agreed)
  return {
    hasAgreed: agreed.some((level) => level !== null),
    rows,
    radar: {
      ...words,
      series,
      band: shown.spread ? bandOf(rows, t('chart.spread')) : null,
      ...(shown.agreed && { agreed }),
    },
  }
}

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Framework, Round } from '../../../../../api/contract'
import type { RadarSeries } from '../../../../../chart/series'
import { useLocalized } from '../../../../../ui/text/localized'
import { axesOf, bandOf, gapsOf, groupsOf, rowsOf, valuesOf } from './series'
import type { Shown } from './SeriesPicker'

/** What the radar is given: the picked series, each with the one style it has throughout the page. */
export function usePicture(framework: Framework, latest: Round, earlier: Round | undefined, shown: Shown) {
  const { t, i18n } = useTranslation()
  const say = useLocalized()
  // The radar lays out its labels anew whenever its axes are new objects.
  const fixed = useMemo(
    () => ({
      axes: axesOf(framework, latest.profile, say),
      groups: groupsOf(framework, say),
      rows: rowsOf(framework, latest.profile, say),
    }),
    // oxlint-disable-next-line react/exhaustive-deps
    [framework, latest.profile, i18n.language],
  )
  const medianOf = (round: Round, name: string, style: 0 | 1): RadarSeries => ({
    id: round.assessment.id,
    name,
    values: valuesOf(framework, round.profile, 'median'),
    gapReasons: gapsOf(framework, round.profile).map((gap) => gap && t(`result.gap.${gap}`)),
    style,
  })
  const agreed = valuesOf(framework, latest.profile, 'agreed')
  const series = [
    ...(shown.median ? [medianOf(latest, t('result.median'), 0)] : []),
    ...(earlier
      ? [medianOf(earlier, t('result.earlierMedian', { title: earlier.assessment.title }), 1)]
      : []),
  ]
  const band = shown.spread ? bandOf(framework, latest.profile, t('result.spread')) : null
  return {
    hasAgreed: agreed.some((level) => level !== null),
    rows: fixed.rows,
    radar: { axes: fixed.axes, groups: fixed.groups, series, band, ...(shown.agreed && { agreed }) },
  }
}

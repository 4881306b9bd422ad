import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Framework, Profile } from '../../../../api/contract'
import { frameworkOf } from '../../../../api/instrument'
import { roomProfileOf } from '../../../../api/workshops/answers'
import type { RadarContent } from '../../../../chart/drawing/RadarFigure'
import { axesOf, bandOf, gapOf, rowsOf } from '../../../../chart/profile/rows'
import { useLocalized } from '../../../../ui/text/localized'

/** What a room has scored, and the instrument it did it with. */
export function useRoomRadar(workshop: string, activity: string) {
  const profile = useQuery(roomProfileOf(workshop, activity))
  const framework = useQuery({
    ...frameworkOf(profile.data?.framework ?? '', profile.data?.frameworkVersion ?? ''),
    enabled: profile.data !== undefined,
  })
  return { profile, framework, radar: useRadar(framework.data, profile.data) }
}

/** The room's median with its spread, and the same numbers as rows; null until both are there. */
function useRadar(framework: Framework | undefined, profile: Profile | undefined) {
  const { t, i18n } = useTranslation()
  const localized = useLocalized()
  return useMemo(() => {
    if (!framework || !profile) return null
    const rows = rowsOf(framework.characteristics, profile.characteristics, localized)
    const gapReasons = rows.map((row) => {
      const gap = gapOf(row)
      return gap && t(`chart.gap.${gap}`)
    })
    const content: RadarContent = {
      axes: axesOf(framework.characteristics, rows, localized),
      groups: framework.groups.map(({ id, name }) => ({ id, name: localized(name) })),
      series: [
        {
          id: 'median',
          name: t('chart.median'),
          values: rows.map((row) => row.median),
          gapReasons,
          style: 0,
        },
      ],
      band: bandOf(rows, t('chart.spread')),
    }
    return { rows, content }
    // oxlint-disable-next-line react/exhaustive-deps
  }, [framework, profile, i18n.language])
}

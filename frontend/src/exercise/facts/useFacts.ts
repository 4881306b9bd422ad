import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exercises } from '../../api/instrument'
import type { Exercise } from '../../api/contract'
import { useLocalized } from '../../ui/text/localized'
import { countyName } from './counties'

type Entry = NonNullable<Exercise['options']>[number]

const noneOfThese = 'none-of-these'

/** Objectives and stages come from the instrument's exercises; here are their names in the reader's language. */
export function useFacts() {
  const { t } = useTranslation()
  const text = useLocalized()
  const { data } = useQuery(exercises)
  const find = (id: string): Exercise | undefined => data?.find((exercise) => exercise.id === id)

  const spiral = find('innovation-spiral')
  const choices = (entries: Entry[] | undefined, name: 'shortName' | 'name', detail: 'text' | 'about') =>
    (entries ?? []).map((entry) => {
      const [named, detailed] = [entry[name], entry[detail]]
      const value = entry.id ?? ''
      return { value, name: named ? text(named) : value, detail: detailed ? text(detailed) : '' }
    })
  const objectives = choices(find('strategic-objectives')?.options, 'shortName', 'text')
  const stages = choices(spiral?.stages, 'name', 'about')
  const none = {
    value: noneOfThese,
    name: spiral?.noneOfThese ? text(spiral.noneOfThese) : t('innovation.noStage'),
    detail: '',
  }
  return {
    objectives,
    /** the stages of the spiral alone */
    spiral: stages,
    stages: [...stages, none],
    objectiveName: (id: string) => objectives.find((objective) => objective.value === id)?.name ?? id,
    stageName: (id: string) =>
      id === noneOfThese ? t('innovation.noStage') : (stages.find((stage) => stage.value === id)?.name ?? id),
    countyName: (code: string) => countyName(code, t),
  }
}

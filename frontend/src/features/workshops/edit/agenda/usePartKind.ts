import { useTranslation } from 'react-i18next'
import type { Exercise } from '../../../../api/contract'
import { useLocalized } from '../../../../ui/text/localized'
import type { Part } from '../draft/draft'

/** What happens in a part, in a line. */
export function usePartKind(part: Part, exercises: Exercise[], innovations: { id: string; name: string }[]) {
  const { t } = useTranslation()
  const text = useLocalized()
  const exercise = exercises.find(({ id }) => id === part.exercise)
  if (part.exercise === null) return t('workshop.agenda.talk')
  const of = innovations.find(({ id }) => id === part.innovation)?.name
  const how = [
    ...(part.mode === null ? [] : [t(`workshop.agenda.mode.${part.mode}`)]),
    ...(part.forming === 'NONE' ? [] : [t('workshop.agenda.inGroups', { count: part.groupSize })]),
    ...(of === undefined ? [] : [of]),
  ]
  return [exercise ? text(exercise.title) : part.exercise, ...how].join(' · ')
}

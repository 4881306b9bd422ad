import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { useLabel } from '../../names/useNames'
import type { Many } from '../../sheet/parts'
import { alsoChose, optionsAt, type Answering } from '../answering'

export function PickMany({ part, answering }: { part: Many; answering: Answering }) {
  const { t } = useTranslation()
  const label = useLabel()
  const picked = optionsAt(answering.own, part.prompt)
  return (
    <ChoiceGroup legend={label(part.label)} error={undefined}>
      {part.options.map((option) => {
        const also = alsoChose(answering, part.prompt, option.id)
        return (
          <Checkbox
            key={option.id}
            label={label(option.label)}
            detail={also > 0 && t('exercise.othersChose', { count: also })}
            checked={picked.includes(option.id)}
            disabled={answering.closed}
            onChange={(event) => answering.pick(part.prompt, option.id, event.target.checked)}
          />
        )
      })}
    </ChoiceGroup>
  )
}

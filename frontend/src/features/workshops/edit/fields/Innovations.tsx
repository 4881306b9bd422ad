import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import type { Draft } from '../draft/draft'
import type { Faults } from '../draft/faults'
import { withInnovations } from '../draft/parts'
import { useFaultText } from './useFaultText'

type Props = {
  draft: Draft
  innovations: { id: string; name: string }[]
  faults: Faults
  onChange: (change: Partial<Draft>) => void
}

/** What the workshop is about: its memo lands there, and each of these can be scored live. */
export function Innovations({ draft, innovations, faults, onChange }: Props) {
  const { t } = useTranslation()
  const fault = useFaultText()
  const tick = (id: string, on: boolean) =>
    onChange(
      withInnovations(
        draft,
        on ? [...draft.innovations, id] : draft.innovations.filter((other) => other !== id),
      ),
    )
  return (
    <ChoiceGroup
      id="innovations"
      legend={t('workshop.form.innovations')}
      hint={t(draft.team === '' ? 'workshop.form.innovationsTeam' : 'workshop.form.innovationsHint')}
      error={fault('innovations', faults['innovations'])}
    >
      {innovations.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={draft.innovations.includes(id)}
          onChange={(event) => tick(id, event.target.checked)}
        />
      ))}
      {draft.team !== '' && innovations.length === 0 && <p>{t('workshop.form.noInnovations')}</p>}
    </ChoiceGroup>
  )
}

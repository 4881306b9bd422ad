import { useTranslation } from 'react-i18next'
import type { Role } from '../../../../api/contract'
import { Radio } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import { TextField } from '../../../../ui/field/TextField'
import { nameLimit, roles } from '../../assessors'

type Props = {
  anonymous: boolean
  name: string
  role: Role
  fault: 'missing' | 'tooLong' | undefined
  onName: (name: string) => void
  onRole: (role: Role) => void
}

export function LinkFields({ anonymous, name, role, fault, onName, onRole }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        id="link-name"
        label={t('round.links.name')}
        hint={t(anonymous ? 'round.links.nameHintAnonymous' : 'round.links.nameHint')}
        required
        value={name}
        onChange={(event) => onName(event.target.value)}
        error={fault && t(`round.links.fault.${fault}`, { limit: nameLimit })}
        autoComplete="off"
      />
      <ChoiceGroup legend={t('round.links.role')} error={undefined}>
        {roles.toReversed().map((each) => (
          <Radio
            key={each}
            name="role"
            value={each}
            label={t(`assessment.role.${each}`)}
            checked={role === each}
            onChange={() => onRole(each)}
          />
        ))}
      </ChoiceGroup>
    </>
  )
}

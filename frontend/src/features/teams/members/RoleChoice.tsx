import { useTranslation } from 'react-i18next'
import type { TeamRole } from '../../../api/contract'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import { roles } from './members'

type Props = { legend: string; role: TeamRole; onChange: (role: TeamRole) => void }

/** Each role with what it allows, so that nobody has to guess. */
export function RoleChoice({ legend, role, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <ChoiceGroup legend={legend} error={undefined}>
      {roles.map((each) => (
        <Radio
          key={each}
          name="role"
          value={each}
          label={t(`teams.role.${each}`)}
          detail={t(`teams.roleMay.${each}`)}
          checked={role === each}
          onChange={() => onChange(each)}
        />
      ))}
    </ChoiceGroup>
  )
}

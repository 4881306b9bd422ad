import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../../api/contract'
import { Button } from '../../../ui/action/Button'
import { Radio } from '../../../ui/field/Choice'
import { ChoiceGroup } from '../../../ui/field/ChoiceGroup'
import styles from './scoring.module.css'

const roles: Role[] = ['team-member', 'partner', 'expert-by-experience', 'external-assessor']

/** Asked once: from where one looks at the innovation. */
export function RoleForm({ onBegin }: { onBegin: (role: Role) => void }) {
  const { t } = useTranslation()
  const [role, setRole] = useState<Role | null>(null)
  const [asked, setAsked] = useState(false)
  const begin = (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (role) onBegin(role)
    else document.getElementById('role')?.focus()
  }
  return (
    <form className={styles.role} onSubmit={begin} noValidate>
      <ChoiceGroup
        id="role"
        legend={t('phone.scoring.role')}
        hint={t('phone.scoring.roleHint')}
        error={asked && !role ? t('phone.scoring.roleNeeded') : undefined}
      >
        {roles.map((each) => (
          <Radio
            key={each}
            name="role"
            value={each}
            label={t(`phone.scoring.roles.${each}`)}
            checked={role === each}
            onChange={() => setRole(each)}
          />
        ))}
      </ChoiceGroup>
      <Button type="submit" variant="primary">
        {t('phone.scoring.begin')}
      </Button>
    </form>
  )
}

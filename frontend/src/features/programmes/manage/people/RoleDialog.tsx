import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeProgrammeRole } from '../../../../api/programmes/people'
import { programmeChanged } from '../../../../api/programmes/programmes'
import { Button } from '../../../../ui/action/Button'
import { Dialog } from '../../../../ui/dialog/Dialog'
import { Notice } from '../../../../ui/feedback/Notice'
import { ProblemNotice } from '../../../../ui/feedback/ProblemNotice'
import { Radio } from '../../../../ui/field/Choice'
import { ChoiceGroup } from '../../../../ui/field/ChoiceGroup'
import type { AboutPerson } from './about'
import { roles } from './people'

export function RoleDialog({ programme, person, isMe, isOnlyCoordinator, onDone, onClose }: AboutPerson) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [role, setRole] = useState(person.role)
  const changing = useMutation({
    mutationFn: () => changeProgrammeRole(programme.id, person.account, role),
    onSuccess: async () => {
      await programmeChanged(queries, programme.id)
      onDone(t('teams.changeRole.done', { name: person.name, role: t(`programmes.role.${role}`) }))
    },
    onError: () => programmeChanged(queries, programme.id),
  })
  const isLess = person.role === 'COORDINATOR' && role !== 'COORDINATOR'
  const isBlocked = isOnlyCoordinator && isLess
  const submit = () => {
    if (role === person.role) onClose()
    else if (!changing.isPending && !isBlocked) changing.mutate()
  }
  const actions = (
    <>
      <Button type="submit" variant="primary" busy={changing.isPending || isBlocked}>
        {t('teams.changeRole.submit')}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  return (
    <Dialog
      open
      title={t('programmes.people.roleTitle')}
      onClose={onClose}
      onSubmit={submit}
      actions={actions}
    >
      <ChoiceGroup legend={person.name} error={undefined}>
        {roles.map((each) => (
          <Radio
            key={each}
            name="role"
            value={each}
            label={t(`programmes.role.${each}`)}
            detail={t(`programmes.roleMay.${each}`)}
            checked={role === each}
            onChange={() => setRole(each)}
          />
        ))}
      </ChoiceGroup>
      {isLess && (isBlocked || isMe) && (
        <Notice kind="warning" live>
          <p>{t(isBlocked ? 'programmes.people.onlyOne' : 'programmes.people.ownLess')}</p>
        </Notice>
      )}
      {changing.isError && <ProblemNotice error={changing.error} />}
    </Dialog>
  )
}

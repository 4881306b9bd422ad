import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeRole, teamChanged } from '../../../api/teams/teams'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { Notice } from '../../../ui/feedback/Notice'
import type { AboutMember } from './about'
import { revokedWith } from './members'
import { RoleChoice } from './RoleChoice'
import { TeamProblem } from '../TeamProblem'

export function RoleDialog({ team, member, isMe, isOnlyOwner, onDone, onClose }: AboutMember) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [role, setRole] = useState(member.role)
  const changing = useMutation({
    mutationFn: () => changeRole(team.id, member.account, role),
    onSuccess: async () => {
      await teamChanged(queries, team.id)
      onDone(t('teams.changeRole.done', { name: member.name, role: t(`teams.role.${role}`) }))
    },
    onError: () => queries.invalidateQueries({ queryKey: ['team', team.id, 'members'] }),
  })
  const isLess = role !== 'OWNER'
  const isBlocked = isOnlyOwner && isLess
  const revoked = isBlocked ? null : revokedWith(member.role, role)
  const submit = () => {
    if (role === member.role) onClose()
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
    <Dialog open title={t('teams.changeRole.title')} onClose={onClose} onSubmit={submit} actions={actions}>
      <RoleChoice legend={member.name} role={role} onChange={setRole} />
      {isMe && member.role === 'OWNER' && isLess && (
        <Notice kind="warning" live>
          <p>{t(isBlocked ? 'teams.onlyOwner.role' : 'teams.changeRole.ownLess')}</p>
        </Notice>
      )}
      {revoked && (
        <Notice live>
          <p>{t(`teams.revoked.${revoked}`)}</p>
        </Notice>
      )}
      {changing.isError && <TeamProblem error={changing.error} />}
    </Dialog>
  )
}

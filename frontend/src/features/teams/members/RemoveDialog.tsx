import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { forgetTeam, removeMember, teamChanged } from '../../../api/teams/teams'
import { Button } from '../../../ui/action/Button'
import { Dialog } from '../../../ui/dialog/Dialog'
import { TeamProblem } from '../TeamProblem'
import type { AboutMember } from './about'
import { revokedWith } from './members'

/** Taking somebody out, or leaving oneself: asked once, with what goes along. */
export function RemoveDialog({ team, member, isMe, isOnlyOwner, onDone, onClose }: AboutMember) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: () => removeMember(team.id, member.account),
    onSuccess: async () => {
      if (isMe) {
        await navigate('/teams', { replace: true })
        return forgetTeam(queries, team.id)
      }
      await teamChanged(queries, team.id)
      onDone(t('teams.remove.done', { name: member.name }))
    },
    onError: () => queries.invalidateQueries({ queryKey: ['team', team.id, 'members'] }),
  })
  if (isOnlyOwner)
    return (
      <Dialog
        open
        title={t('teams.onlyOwner.title')}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('teams.onlyOwner.understood')}</Button>}
      >
        <p>{t('teams.onlyOwner.leave')}</p>
      </Dialog>
    )
  const revoked = revokedWith(member.role, null)
  const actions = (
    <>
      <Button type="submit" variant="danger" busy={removing.isPending}>
        {t(isMe ? 'teams.leave.submit' : 'teams.remove.submit')}
      </Button>
      <Button onClick={onClose}>{t('ui.cancel')}</Button>
    </>
  )
  const submit = () => {
    if (!removing.isPending) removing.mutate()
  }
  return (
    <Dialog
      open
      title={t(isMe ? 'teams.leave.title' : 'teams.remove.title')}
      onClose={onClose}
      onSubmit={submit}
      actions={actions}
    >
      <p>
        {isMe
          ? t('teams.leave.text', { team: team.name })
          : t('teams.remove.text', { name: member.name, team: team.name })}
      </p>
      <p>{t(isMe ? 'teams.leave.stays' : 'teams.remove.stays')}</p>
      {revoked && <p>{t(`teams.revoked.${revoked}`)}</p>}
      {removing.isError && <TeamProblem error={removing.error} />}
    </Dialog>
  )
}

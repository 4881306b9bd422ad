import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Team } from '../../../api/contract'
import { deleteTeam, forgetTeam, teamChanged } from '../../../api/teams/teams'
import { Button } from '../../../ui/action/Button'
import { ConfirmByName } from '../../../ui/dialog/ConfirmByName'
import { Dialog } from '../../../ui/dialog/Dialog'
import { useProblemText } from '../../../ui/feedback/ProblemNotice'

type Props = { team: Team; etag: string | null; open: boolean; onClose: () => void }

/** A team with innovations stays; an empty one goes with its members' access, invitations and keys. */
export function DeleteTeam({ team, etag, open, onClose }: Props) {
  const { t } = useTranslation()
  const problem = useProblemText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const deleting = useMutation({
    mutationFn: () => deleteTeam(team.id, etag),
    onSuccess: async () => {
      await navigate('/teams', { replace: true })
      return forgetTeam(queries, team.id)
    },
    onError: () => teamChanged(queries, team.id),
  })
  if (team.innovations > 0)
    return (
      <Dialog
        open={open}
        title={t('teams.delete.refusedTitle')}
        onClose={onClose}
        actions={<Button onClick={onClose}>{t('teams.onlyOwner.understood')}</Button>}
      >
        <p>{t('teams.delete.refused', { count: team.innovations })}</p>
        <p>
          <Link to={`/?team=${team.id}`}>{t('teams.toInnovations', { count: team.innovations })}</Link>
        </p>
      </Dialog>
    )
  return (
    <ConfirmByName
      open={open}
      title={t('teams.delete.title')}
      name={team.name}
      confirm={t('teams.delete.submit')}
      busy={deleting.isPending}
      error={deleting.isError ? problem(deleting.error) : undefined}
      onConfirm={() => deleting.mutate()}
      onClose={onClose}
    >
      <p>{t('teams.delete.text', { count: team.members })}</p>
    </ConfirmByName>
  )
}

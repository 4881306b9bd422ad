import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { teamOf } from '../../api/teams/teams'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { TeamHead } from './frame/TeamHead'
import { Invitations } from './invitations/Invitations'
import { ManageTeam } from './manage/ManageTeam'
import { Members } from './members/Members'
import styles from './teams.module.css'

/** One team: who belongs to it, who is invited, and what its owner can do with it. */
export function TeamPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const team = useQuery(teamOf(id))
  if (team.isPending) return <Loading />
  if (!team.data) return <PageProblem error={team.error} onRetry={() => void team.refetch()} />
  const { body, etag } = team.data
  const isOwner = body.role === 'OWNER'
  return (
    <div className={styles.page}>
      <TeamHead team={body}>
        <p className={styles.lead}>
          {t(`teams.youAre.${body.role}`)}. {t(`teams.mayDo.${body.role}`)}
        </p>
        <p>
          <Link to={`/?team=${id}`}>{t('teams.toInnovations', { count: body.innovations })}</Link>
        </p>
      </TeamHead>
      <Members team={body} />
      {isOwner && <Invitations team={body} />}
      {isOwner && <ManageTeam team={body} etag={etag} />}
    </div>
  )
}

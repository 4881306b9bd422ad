import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { teamOf } from '../../api/teams/teams'
import { Loading } from '../../ui/feedback/Loading'
import { PageProblem } from '../../ui/feedback/PageProblem'
import { OwnersOnly } from './frame/OwnersOnly'
import { TeamHead } from './frame/TeamHead'
import styles from './teams.module.css'
import { Tokens } from './tokens/Tokens'

/** The keys with which other systems read and write for the team. */
export function TeamTokensPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams()
  const team = useQuery(teamOf(id))
  if (team.isPending) return <Loading />
  if (!team.data) return <PageProblem error={team.error} onRetry={() => void team.refetch()} />
  return (
    <div className={styles.page}>
      <TeamHead team={team.data.body} section={t('teams.pages.tokens')}>
        <p className={styles.lead}>{t('teams.tokens.what')}</p>
      </TeamHead>
      {team.data.body.role === 'OWNER' ? <Tokens team={id} /> : <OwnersOnly team={id} />}
    </div>
  )
}

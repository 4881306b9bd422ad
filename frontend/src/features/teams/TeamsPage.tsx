import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { myTeams } from '../../api/teams/teams'
import { LinkButton } from '../../ui/action/LinkButton'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Loading } from '../../ui/feedback/Loading'
import { ProblemNotice } from '../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../ui/text/PageHeading'
import links from '../../ui/list/links.module.css'
import styles from './teams.module.css'

/** One's teams, and the way to a new one. */
export function TeamsPage() {
  const { t } = useTranslation()
  const teams = useQuery(myTeams)
  const hasTeams = teams.data !== undefined && teams.data.length > 0
  return (
    <>
      <div className={styles.top}>
        <div>
          <PageHeading title={t('teams.title')} />
          <p className={styles.lead}>{t('teams.lead')}</p>
        </div>
        {hasTeams && <LinkButton to="/teams/new">{t('teams.add')}</LinkButton>}
      </div>
      {teams.isPending && <Loading />}
      {teams.isError && <ProblemNotice error={teams.error} onRetry={() => void teams.refetch()} />}
      {teams.data?.length === 0 && <NoTeams />}
      {hasTeams && (
        <ul className={links.list}>
          {teams.data.map((team) => (
            <li key={team.id} className={links.one}>
              <h2>
                <Link to={`/teams/${team.id}`}>{team.name}</Link>
              </h2>
              <p>
                {[
                  t(`teams.youAre.${team.role}`),
                  t('teams.members', { count: team.members }),
                  t('teams.innovations', { count: team.innovations }),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>
        {t('teams.programmes')} <Link to="/programmes">{t('teams.toProgrammes')}</Link>
      </p>
    </>
  )
}

function NoTeams() {
  const { t } = useTranslation()
  const make = (
    <LinkButton to="/teams/new" variant="primary">
      {t('teams.add')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('teams.none.title')} action={make}>
      <p>{t('teams.none.text')}</p>
      <p>{t('teams.none.invited')}</p>
    </EmptyState>
  )
}

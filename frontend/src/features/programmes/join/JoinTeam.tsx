import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeableInnovations } from '../../../api/programmes/belonging'
import type { ProgrammeOffer } from '../../../api/programmes/contract'
import { myTeams } from '../../../api/teams/teams'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { BringForm } from './BringForm'

type Props = { link: string; offer: ProgrammeOffer }

/** Which innovation comes along; without one there is first one to be described. */
export function JoinTeam({ link, offer }: Props) {
  const innovations = useQuery(changeableInnovations)
  if (innovations.isPending) return <Loading />
  if (!innovations.data)
    return <ProblemNotice error={innovations.error} onRetry={() => void innovations.refetch()} />
  if (innovations.data.length > 0)
    return <BringForm link={link} offer={offer} innovations={innovations.data} />
  return <Nothing />
}

/** Whoever may only read can bring nothing in, and is not sent to a form that would refuse. */
function Nothing() {
  const { t } = useTranslation()
  const teams = useQuery(myTeams)
  if (teams.isPending) return <Loading />
  if (!teams.data) return <ProblemNotice error={teams.error} onRetry={() => void teams.refetch()} />
  const hasTeam = teams.data.length > 0
  if (hasTeam && teams.data.every(({ role }) => role === 'VIEWER'))
    return (
      <EmptyState title={t('programmes.join.nothing.title')}>
        <p>{t('programmes.join.nothing.viewer')}</p>
      </EmptyState>
    )
  const first = hasTeam ? (
    <LinkButton to="/innovations/new" variant="primary">
      {t('innovations.add')}
    </LinkButton>
  ) : (
    <LinkButton to="/teams/new" variant="primary">
      {t('teams.add')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('programmes.join.nothing.title')} action={first}>
      <p>{t(hasTeam ? 'programmes.join.nothing.text' : 'programmes.join.nothing.noTeam')}</p>
    </EmptyState>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { myTeams } from '../../../api/teams/teams'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../../ui/text/PageHeading'
import { writable } from '../facts/rights'
import { NewForm } from './NewForm'
import styles from './form.module.css'

export function NewInnovationPage() {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const teams = useQuery(myTeams)
  const mine = writable(teams.data ?? [])
  return (
    <>
      <PageHeading title={t('innovationForm.newTitle')} />
      {teams.isPending && <Loading />}
      {teams.isError && <ProblemNotice error={teams.error} onRetry={() => void teams.refetch()} />}
      {teams.data && mine.length === 0 && <NowhereToWrite isMember={teams.data.length > 0} />}
      {mine.length > 0 && (
        <>
          <p className={styles.lead}>{t('innovationForm.newLead')}</p>
          <NewForm teams={mine} asked={address.get('team')} />
        </>
      )}
    </>
  )
}

function NowhereToWrite({ isMember }: { isMember: boolean }) {
  const { t } = useTranslation()
  const make = (
    <LinkButton to="/teams/new" variant="primary">
      {t('innovations.noTeam.make')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('innovationForm.noTeam.title')} action={make}>
      <p>{t(isMember ? 'innovationForm.noTeam.viewer' : 'innovationForm.noTeam.text')}</p>
    </EmptyState>
  )
}

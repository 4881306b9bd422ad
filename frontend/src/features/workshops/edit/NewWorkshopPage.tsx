import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { workshopTemplates } from '../../../api/instrument'
import { myTeams } from '../../../api/teams/teams'
import { workshopOf } from '../../../api/workshops/workshops'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../../ui/text/PageHeading'
import { writable } from '../list/teams'
import styles from './form.module.css'
import { NewForm } from './NewForm'

/** A workshop from the template, or from one that was held before (`?copy=`). */
export function NewWorkshopPage() {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const copied = address.get('copy')
  const teams = useQuery(myTeams)
  const templates = useQuery(workshopTemplates)
  const source = useQuery({ ...workshopOf(copied ?? ''), enabled: copied !== null })
  const mine = writable(teams.data ?? [])
  const error = teams.error ?? templates.error ?? source.error
  const isReady = teams.data && templates.data && (copied === null || source.data)
  const again = () =>
    void Promise.all([teams.refetch(), templates.refetch(), copied ? source.refetch() : null])
  return (
    <>
      <PageHeading title={t(copied ? 'workshop.form.copyTitle' : 'workshop.form.newTitle')} />
      {error && <ProblemNotice error={error} onRetry={again} />}
      {!error && !isReady && <Loading />}
      {isReady && mine.length === 0 && <NowhereToMake isMember={(teams.data?.length ?? 0) > 0} />}
      {isReady && mine.length > 0 && (
        <>
          <p className={styles.lead}>{t('workshop.form.newLead')}</p>
          <NewForm
            key={copied}
            teams={mine}
            asked={address.get('team')}
            innovation={address.get('innovation')}
            template={templates.data?.[0]}
            source={source.data?.body}
          />
        </>
      )}
    </>
  )
}

function NowhereToMake({ isMember }: { isMember: boolean }) {
  const { t } = useTranslation()
  const make = (
    <LinkButton to="/teams/new" variant="primary">
      {t('teams.add')}
    </LinkButton>
  )
  return (
    <EmptyState title={t('workshop.list.noTeam.title')} action={make}>
      <p>{t(isMember ? 'workshop.form.viewer' : 'workshop.list.noTeam.text')}</p>
    </EmptyState>
  )
}

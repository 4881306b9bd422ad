import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { myTeams } from '../../../api/teams/teams'
import { workshopsBy } from '../../../api/workshops/workshops'
import { Button } from '../../../ui/action/Button'
import { LinkButton } from '../../../ui/action/LinkButton'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { Select } from '../../../ui/field/Select'
import { PageHeading } from '../../../ui/text/PageHeading'
import links from '../../../ui/list/links.module.css'
import styles from './list.module.css'
import { NoWorkshops } from './NoWorkshops'
import { newWorkshopPath, writable } from './teams'
import { WorkshopRow } from './WorkshopRow'

export function WorkshopsPage() {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  const team = address.get('team') ?? ''
  const teams = useQuery(myTeams)
  const list = useInfiniteQuery({ ...workshopsBy(team ? { team } : {}), placeholderData: keepPreviousData })
  const workshops = list.data?.pages.flatMap((page) => page.items)
  const error = list.error ?? teams.error
  const mine = teams.data ?? []
  const isEmpty = workshops?.length === 0 && !list.isPlaceholderData
  const mayAdd = writable(mine).length > 0
  return (
    <>
      <div className={styles.top}>
        <div>
          <PageHeading title={t('workshop.list.title')} />
          <p className={styles.lead}>{t('workshop.list.lead')}</p>
        </div>
        {mayAdd && !isEmpty && (
          <LinkButton to={newWorkshopPath(team)} variant="primary">
            {t('workshop.list.add')}
          </LinkButton>
        )}
      </div>
      {mine.length > 1 && (
        <search className={styles.filter}>
          <Select
            label={t('workshop.team')}
            options={[
              { value: '', name: t('workshop.list.allTeams') },
              ...mine.map(({ id, name }) => ({ value: id, name })),
            ]}
            value={team}
            onChange={({ target }) => setAddress(target.value ? { team: target.value } : {})}
            error={undefined}
          />
        </search>
      )}
      {error && (
        <ProblemNotice error={error} onRetry={() => void Promise.all([list.refetch(), teams.refetch()])} />
      )}
      {!error && (list.isPending || teams.isPending) && <Loading />}
      {!error && isEmpty && teams.data && <NoWorkshops team={team} teams={teams.data} />}
      {!error && workshops && (
        <ul className={links.list}>
          {workshops.map((workshop) => (
            <WorkshopRow key={workshop.id} workshop={workshop} ofTeam={mine.length > 1} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('workshop.list.more')}
        </Button>
      )}
    </>
  )
}

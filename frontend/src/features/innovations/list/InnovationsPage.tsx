import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { innovationsBy } from '../../../api/innovations'
import { myTeams } from '../../../api/teams/teams'
import { LinkButton } from '../../../ui/action/LinkButton'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../../ui/text/PageHeading'
import { writable } from '../facts/rights'
import { FilterBar } from './filter/FilterBar'
import { filtersIn } from './filter/filters'
import { InnovationList } from './InnovationList'
import { Skeleton } from './Skeleton'
import styles from './list.module.css'

export function InnovationsPage() {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const filters = filtersIn(address)
  const teams = useQuery(myTeams)
  const list = useInfiniteQuery({ ...innovationsBy(filters), placeholderData: keepPreviousData })
  const innovations = list.data?.pages.flatMap((page) => page.items)
  const error = list.error ?? teams.error
  const isNewcomer = teams.data?.length === 0
  const mayAdd = writable(teams.data ?? []).length > 0
  return (
    <>
      <div className={styles.top}>
        <div>
          <PageHeading title={t('innovations.title')} />
          <p className={styles.lead}>{t('innovations.lead')}</p>
        </div>
        {mayAdd && (
          <LinkButton
            to={filters.team ? `/innovations/new?team=${filters.team}` : '/innovations/new'}
            variant="primary"
          >
            {t('innovations.add')}
          </LinkButton>
        )}
      </div>
      {!isNewcomer && <FilterBar />}
      {error ? (
        <ProblemNotice error={error} onRetry={() => void Promise.all([list.refetch(), teams.refetch()])} />
      ) : (
        (list.isPending || teams.isPending) && <Skeleton />
      )}
      {innovations && teams.data && !error && (
        <InnovationList
          innovations={innovations}
          filters={filters}
          teams={teams.data}
          stale={list.isPlaceholderData}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </>
  )
}

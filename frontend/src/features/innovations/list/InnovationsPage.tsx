import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { innovationsBy } from '../../../api/innovations'
import { LinkButton } from '../../../ui/action/LinkButton'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { PageHeading } from '../../../ui/text/PageHeading'
import { FilterBar } from './FilterBar'
import { filtersIn } from './filters'
import { InnovationList } from './InnovationList'
import { Skeleton } from './Skeleton'
import styles from './list.module.css'

export function InnovationsPage() {
  const { t } = useTranslation()
  const [address] = useSearchParams()
  const filters = filtersIn(address)
  const list = useInfiniteQuery({ ...innovationsBy(filters), placeholderData: keepPreviousData })
  const innovations = list.data?.pages.flatMap((page) => page.items)
  return (
    <>
      <div className={styles.top}>
        <div>
          <PageHeading title={t('innovations.title')} />
          <p className={styles.lead}>{t('innovations.lead')}</p>
        </div>
        <LinkButton to="/innovations/new" variant="primary">
          {t('innovations.add')}
        </LinkButton>
      </div>
      <FilterBar />
      {list.isPending && <Skeleton />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {innovations && !list.isError && (
        <InnovationList
          innovations={innovations}
          filters={filters}
          stale={list.isPlaceholderData}
          hasMore={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </>
  )
}

import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Innovation } from '../../../api/contract'
import { historyOf } from '../../../api/innovations'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import { History } from './history/History'
import { LatestRound } from './result/LatestRound'

/** What the closed rounds tell. The newest page of history is enough for the picture. */
export function Results({ innovation }: { innovation: Innovation }) {
  const { t } = useTranslation()
  const history = useInfiniteQuery(historyOf(innovation.id))
  if (history.isPending) return <Loading />
  if (!history.data) return <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />

  const rounds = history.data.pages.flatMap((page) => page.items)
  const closed = rounds.filter((round) => round.assessment.state === 'CLOSED')
  const [latest] = closed
  if (!latest) {
    return (
      <EmptyState title={t('result.none.title')}>
        <p>{t('result.none.text')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <LatestRound innovation={innovation} latest={latest} rounds={closed} />
      <History
        innovation={innovation}
        rounds={closed}
        hasMore={history.hasNextPage}
        loadingMore={history.isFetchingNextPage}
        onMore={() => void history.fetchNextPage()}
      />
    </>
  )
}

import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { deliveriesOf, sendAgain } from '../../../api/teams/webhooks'
import { Button } from '../../../ui/action/Button'
import { Loading } from '../../../ui/feedback/Loading'
import { ProblemNotice } from '../../../ui/feedback/ProblemNotice'
import styles from '../webhooks.module.css'
import { DeliveryRow } from './DeliveryRow'
import { pace } from './pace'

/** What was sent and what came of it. Read again quickly while something is about to be sent, else seldom. */
export function Deliveries({ team, webhook }: { team: string; webhook: string }) {
  const { t } = useTranslation()
  const deliveries = useInfiniteQuery({
    ...deliveriesOf(team, webhook),
    refetchInterval: ({ state }) => pace(state.data?.pages.flatMap(({ items }) => items) ?? [], new Date()),
  })
  const sending = useMutation({
    mutationFn: (delivery: string) => sendAgain(team, webhook, delivery),
    onSettled: () => deliveries.refetch(),
  })
  if (!deliveries.data)
    return deliveries.error ? (
      <ProblemNotice error={deliveries.error} onRetry={() => void deliveries.refetch()} />
    ) : (
      <Loading />
    )
  const items = deliveries.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <p className={styles.soft}>{t('webhooks.deliveries.none')}</p>
  return (
    <>
      <ol className={styles.deliveries}>
        {items.map((delivery) => (
          <DeliveryRow
            key={delivery.id}
            delivery={delivery}
            busy={sending.isPending && sending.variables === delivery.id}
            onAgain={() => sending.mutate(delivery.id)}
          />
        ))}
      </ol>
      <p role="status" className={styles.soft}>
        {sending.isSuccess && t('webhooks.deliveries.onItsWay')}
      </p>
      {sending.isError && <ProblemNotice error={sending.error} />}
      {deliveries.hasNextPage && (
        <Button busy={deliveries.isFetchingNextPage} onClick={() => void deliveries.fetchNextPage()}>
          {t('webhooks.deliveries.more')}
        </Button>
      )}
    </>
  )
}

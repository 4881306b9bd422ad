import { useTranslation } from 'react-i18next'
import type { Innovation, Round } from '../../../../api/contract'
import { Button } from '../../../../ui/action/Button'
import { HistoryRound } from './HistoryRound'
import styles from './history.module.css'

type Props = {
  innovation: Innovation
  rounds: Round[]
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
}

export function History({ innovation, rounds, hasMore, loadingMore, onMore }: Props) {
  const { t } = useTranslation()
  const titleOf = (id: string) =>
    rounds.find((round) => round.assessment.id === id)?.assessment.title ?? t('history.previous')
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <ol className={styles.rounds}>
        {rounds.map((round, at) => (
          <HistoryRound
            key={round.assessment.id}
            innovation={innovation}
            round={round}
            latest={at === 0}
            first={!hasMore && at === rounds.length - 1}
            titleOf={titleOf}
          />
        ))}
      </ol>
      {hasMore && (
        <Button busy={loadingMore} onClick={onMore}>
          {loadingMore ? t('ui.loading') : t('history.more')}
        </Button>
      )}
    </section>
  )
}

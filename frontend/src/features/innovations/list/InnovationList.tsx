import { useTranslation } from 'react-i18next'
import type { Innovation, Team } from '../../../api/contract'
import type { InnovationFilters } from '../../../api/innovations'
import { Button } from '../../../ui/action/Button'
import { InnovationRow } from './InnovationRow'
import { Nothing } from './Nothing'
import styles from './list.module.css'

type Props = {
  innovations: Innovation[]
  filters: InnovationFilters
  teams: Team[]
  /** the hits of the search before, shown until the new ones come */
  stale: boolean
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
}

export function InnovationList({ innovations, filters, teams, stale, hasMore, loadingMore, onMore }: Props) {
  const { t } = useTranslation()
  const count = innovations.length
  return (
    <>
      <p className={styles.count} role="status">
        {count > 0 && !stale && t(hasMore ? 'innovations.shownOfMore' : 'innovations.shown', { count })}
      </p>
      {count === 0 && !stale && <Nothing filters={filters} teams={teams} />}
      <ul className={stale ? `${styles.list} ${styles.stale}` : styles.list}>
        {innovations.map((innovation) => (
          <InnovationRow key={innovation.id} innovation={innovation} ofTeam={teams.length > 1} />
        ))}
      </ul>
      {hasMore && (
        <Button busy={loadingMore} onClick={onMore}>
          {loadingMore ? t('innovations.loading') : t('innovations.more')}
        </Button>
      )}
    </>
  )
}

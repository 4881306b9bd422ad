import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Innovation } from '../../../api/contract'
import type { InnovationFilters } from '../../../api/innovations'
import { Button } from '../../../ui/action/Button'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { isNarrowed, withoutFilters } from './filters'
import { InnovationRow } from './InnovationRow'
import styles from './list.module.css'

type Props = {
  innovations: Innovation[]
  filters: InnovationFilters
  /** the hits of the search before, shown until the new ones come */
  stale: boolean
  hasMore: boolean
  loadingMore: boolean
  onMore: () => void
}

export function InnovationList({ innovations, filters, stale, hasMore, loadingMore, onMore }: Props) {
  const { t } = useTranslation()
  const count = innovations.length
  return (
    <>
      <p className={styles.count} role="status">
        {count > 0 && !stale && t(hasMore ? 'innovations.shownOfMore' : 'innovations.shown', { count })}
      </p>
      {count === 0 && !stale && <Nothing filters={filters} />}
      <ul className={stale ? `${styles.list} ${styles.stale}` : styles.list}>
        {innovations.map((innovation) => (
          <InnovationRow key={innovation.id} innovation={innovation} />
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

function Nothing({ filters }: { filters: InnovationFilters }) {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  if (isNarrowed(filters)) {
    const clear = (
      <Button onClick={() => setAddress(withoutFilters(address))}>{t('innovations.noHits.clear')}</Button>
    )
    return (
      <EmptyState title={t('innovations.noHits.title')} action={clear}>
        <p>{t('innovations.noHits.text')}</p>
      </EmptyState>
    )
  }
  if (filters.state === 'ARCHIVED') {
    return (
      <EmptyState title={t('innovations.empty.archiveTitle')}>
        <p>{t('innovations.empty.archive')}</p>
      </EmptyState>
    )
  }
  const add = <LinkButton to="/innovations/new">{t('innovations.add')}</LinkButton>
  return (
    <EmptyState title={t('innovations.empty.title')} action={add}>
      <p>{t('innovations.empty.text')}</p>
    </EmptyState>
  )
}

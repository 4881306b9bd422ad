import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Team } from '../../../api/contract'
import type { InnovationFilters } from '../../../api/innovations'
import { Button } from '../../../ui/action/Button'
import { LinkButton } from '../../../ui/action/LinkButton'
import { EmptyState } from '../../../ui/feedback/EmptyState'
import { writable } from '../facts/rights'
import { NoTeam } from './NoTeam'
import { isNarrowed, onlyTeam, withoutFilters } from './filter/filters'

/** Why the list is empty, and the step that comes first. */
export function Nothing({ filters, teams }: { filters: InnovationFilters; teams: Team[] }) {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  const mayAdd = writable(teams).length > 0
  const team = onlyTeam(filters)
  const add = (
    <LinkButton to={team ? `/innovations/new?team=${team}` : '/innovations/new'}>
      {t('innovations.add')}
    </LinkButton>
  )

  if (teams.length === 0) return <NoTeam />
  if (team)
    return (
      <EmptyState title={t('innovations.emptyTeam')} action={mayAdd && add}>
        <p>{t(mayAdd ? 'innovations.empty.text' : 'innovations.empty.viewer')}</p>
      </EmptyState>
    )
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
  if (filters.state === 'ARCHIVED')
    return (
      <EmptyState title={t('innovations.empty.archiveTitle')}>
        <p>{t('innovations.empty.archive')}</p>
      </EmptyState>
    )
  return (
    <EmptyState title={t('innovations.empty.title')} action={mayAdd && add}>
      <p>{t(mayAdd ? 'innovations.empty.text' : 'innovations.empty.viewer')}</p>
    </EmptyState>
  )
}
